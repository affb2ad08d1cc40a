#!/usr/bin/env bash
# Installs what is missing of a list of Debian packages, through apt.
#   install.sh need PACKAGE…    fails when it cannot
#   install.sh offer PACKAGE…   asks first on a terminal, else only says what is missing
set -euo pipefail
export LC_ALL=C
mode=$1
shift

command -v dpkg-query >/dev/null || exit 0 # not a Debian: whoever builds there knows what to install
installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
missing=$(comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$installed") | tr '\n' ' ')
[ -n "$missing" ] || exit 0

if [ "$mode" = offer ]; then
  answer=n
  [ -t 0 ] && read -rp "Install $missing too? [y/N] " answer
  [[ $answer = [yYjJ]* ]] || { echo "Left out, not installed: $missing"; exit 0; }
fi

sudo=()
[ "$(id -u)" = 0 ] || sudo=(sudo)
echo "Installing: $missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086  # a list of words
if ! { "${sudo[@]}" apt-get -qq update || true
       "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install $missing; } >"$log" 2>&1; then
  cat "$log" >&2
  echo "Could not install: $missing" >&2
  exit 1
fi
