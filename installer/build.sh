# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Configuring once and building what is named. Needs packages.sh.

# With a compiler cache, a second checkout of the same sources finds what the first one compiled.
use_cache_of() {
  export CCACHE_BASEDIR=$1 CCACHE_NOHASHDIR=1
}

# A build to use: sources in batches compile in a third of the time. A newer compiler's warnings stop nobody from using it.
GONGKAI_USABLE=(
  -DCMAKE_BUILD_TYPE=Release -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=10 -DGONGKAI_WARNINGS_AS_ERRORS=OFF
)

# configure_build <source folder> <build folder> [cmake option ...]
configure_build() {
  local source=$1 build=$2
  shift 2
  use_cache_of "$source"
  [ -f "$build/build.ninja" ] && return 0
  local launcher=()
  if command -v ccache >/dev/null; then
    launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  fi
  cmake -S "$source" -B "$build" -G Ninja "${launcher[@]}" "$@" >&2
}

# build_targets <build folder> [target ...]: quiet when there is nothing to do.
build_targets() {
  local build=$1
  shift
  if ninja -C "$build" -n "$@" | grep -q 'no work to do'; then
    return 0
  fi
  ninja -C "$build" "$@" >&2
}
