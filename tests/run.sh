#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Gongkai with its tests and runs them all, without a display. Ends with ctest's own summary and exit code.
# Arguments are handed on to ctest: tests/run.sh -R period
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build
# shellcheck source=installer/packages.sh
. "$root/installer/packages.sh"
# shellcheck source=installer/fonts.sh
. "$root/installer/fonts.sh"
# shellcheck source=installer/build.sh
. "$root/installer/build.sh"

ensure_packages "${GONGKAI_BUILD_PACKAGES[@]}" "${GONGKAI_RUN_PACKAGES[@]}" "${GONGKAI_TEST_PACKAGES[@]}"
ensure_fonts "$build/share/gongkai/fonts" \
  || say "the Fandol fonts could not be fetched; tests that measure papers will fail"
configure_build "$root" "$build" "${GONGKAI_USABLE[@]}"
build_targets "$build" all

export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
exec ctest --test-dir "$build" --output-on-failure --parallel "$(nproc)" "$@"
