# Samenspel: a thin face over Meson, which builds in build/.
PACKAGES = gcc libc6-dev pkg-config meson ninja-build python3 gettext \
  libgtk-4-dev libgtk-4-bin libadwaita-1-dev libxml2-dev libjson-glib-dev libpng-dev \
  adwaita-icon-theme librsvg2-common fonts-inter fonts-cantarell fonts-dejavu-core fonts-noto-color-emoji \
  xvfb openbox dbus at-spi2-core libatspi2.0-dev libxtst-dev imagemagick \
  poppler-utils qpdf libxml2-utils appstream desktop-file-utils shared-mime-info
BENCH_PACKAGES = graphviz librsvg2-bin valgrind
TOOL_PACKAGES = clang clang-format libclang-rt-dev cppcheck

EXAMPLE = out/gezond-gewicht.samenspel
FILE ?= $(EXAMPLE)
SECONDS ?= 60
SAMENSPEL = build/src/samenspel

.PHONY: run build check bench format analyze fuzz asan screenshot clean packages
.DEFAULT_GOAL = build

run: build $(EXAMPLE) ## make run FILE=x.samenspel opens x
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $(SAMENSPEL) "$(FILE)"; fi; \
	echo "There is no display to open a window on.  The posters, made instead:"; \
	for view in map paradoxes; do \
	  poster="out/$$(basename "$(FILE)" .samenspel)-$$view.pdf"; \
	  $(SAMENSPEL) export "$(FILE)" --view $$view --output "$$poster" && echo "$$poster" || exit; \
	done

$(EXAMPLE): | build
	@mkdir -p out && $(SAMENSPEL) new --example gezond-gewicht --output $@

build: packages build/build.ninja
	@ninja -C build --quiet
build/build.ninja:
	@meson setup build >/dev/null

check: build
	@rm -f build/meson-logs/testlog.json; meson test -C build --no-rebuild --print-errorlogs; \
	python3 tests/summary.py build

bench: build ## make bench ONLY=load
	@tests/install.sh offer $(BENCH_PACKAGES); python3 tests/bench/bench.py build $(ONLY)

screenshot: build
	@mkdir -p data/screenshots; SCREEN=1440x900x24 SAMENSPEL=$(abspath $(SAMENSPEL)) \
	tests/window/run.sh build/tests/window/screenshot $(abspath data/screenshots)

asan: packages
	@test -d build-asan || meson setup build-asan -Db_sanitize=address,undefined -Db_lundef=false >/dev/null
	@ninja -C build-asan --quiet && \
	ASAN_OPTIONS=fast_unwind_on_malloc=0:malloc_context_size=12 \
	LSAN_OPTIONS=suppressions=$(abspath tests/lsan.supp):print_suppressions=0 \
	meson test -C build-asan --no-rebuild --print-errorlogs --suite headless --timeout-multiplier 8; \
	python3 tests/summary.py build-asan

fuzz: packages ## make fuzz SECONDS=600
	@tests/install.sh need $(TOOL_PACKAGES)
	@test -d build-fuzz || CC=clang meson setup build-fuzz -Dfuzz=true -Db_sanitize=address,undefined -Db_lundef=false >/dev/null
	@ninja -C build-fuzz --quiet tests/file/fuzz-reader && mkdir -p build-fuzz/found
	build-fuzz/tests/file/fuzz-reader -max_total_time=$(SECONDS) build-fuzz/found tests/file/corpus/good tests/file/corpus/bad

format:
	@tests/install.sh need $(TOOL_PACKAGES); python3 tests/format.py $$(git ls-files '*.c' '*.h')

analyze: packages
	@tests/install.sh need $(TOOL_PACKAGES)
	cppcheck --quiet --enable=warning,portability --library=gtk --suppress=varFuncNullUB --suppress=internalAstError -I src src
	@test -d build-analyze || meson setup build-analyze -Dc_args=-fanalyzer >/dev/null
	ninja -C build-analyze --quiet

packages:
	@tests/install.sh need $(PACKAGES)

clean:
	rm -rf build build-* out
