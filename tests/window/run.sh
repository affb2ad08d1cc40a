#!/usr/bin/env bash
# run.sh COMMAND…   runs it on a display, a session bus and in a home of its own.
#
# Nothing is shared with other runs or with the person who started this one.
# What helpers of the accessibility bus print is kept away from COMMAND's output.
set -euo pipefail

home=$(mktemp -d)
children=()
cleanup()
{
  for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$home"
}
trap cleanup EXIT

mkdir -m 700 "$home"/{runtime,config,data,state,cache,tmp}
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 "${SCREEN:-1600x1000x24}" -noreset -nolisten tcp 3>"$home/display" 2>"$home/xvfb.log" &
children+=($!)
read -r number <"$home/display" || { cat "$home/xvfb.log" >&2; exit 1; }

# Without a desktop nobody says which font it uses.
mkdir "$home/config/gtk-4.0"
printf '[Settings]\ngtk-font-name=Cantarell 11\n' >"$home/config/gtk-4.0/settings.ini"

unset WAYLAND_DISPLAY SESSION_MANAGER DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS NO_AT_BRIDGE
export DISPLAY=":$number" HOME="$home" XDG_RUNTIME_DIR="$home/runtime" XDG_CONFIG_HOME="$home/config" \
  XDG_DATA_HOME="$home/data" XDG_STATE_HOME="$home/state" XDG_CACHE_HOME="$home/cache" TMPDIR="$home/tmp" \
  GDK_BACKEND=x11 GSK_RENDERER=cairo GDK_DEBUG=gl-disable GSETTINGS_BACKEND=memory GIO_USE_VFS=local GTK_USE_PORTAL=0 \
  LC_ALL="${LC_ALL:-C.UTF-8}"

if [ -z "${NO_MANAGER:-}" ]; then
  openbox >"$home/openbox.log" 2>&1 &
  children+=($!)
fi
# shellcheck disable=SC2016  # expanded by the inner shell
dbus-run-session -- bash -c 'exec "$@" 1>&3 3>&-' command "$@" 3>&1 1>&2
