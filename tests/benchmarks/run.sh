#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the benchmarks and prints the table: each row beside its floor or peer from the same run.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$root/build-benchmarks
# shellcheck source=installer/packages.sh
. "$root/installer/packages.sh"
# shellcheck source=installer/fonts.sh
. "$root/installer/fonts.sh"
# shellcheck source=installer/build.sh
. "$root/installer/build.sh"

ensure_packages "${GONGKAI_BUILD_PACKAGES[@]}" "${GONGKAI_RUN_PACKAGES[@]}" "${GONGKAI_TEST_PACKAGES[@]}"
ensure_fonts "$build/share/gongkai/fonts"
configure_build "$root" "$build" "${GONGKAI_USABLE[@]}" -DGONGKAI_TESTS=OFF -DGONGKAI_BENCHMARKS=ON
build_targets "$build" all

export LC_ALL=C.UTF-8
for row in start store_month store_checkin window_checkin window_month window_inspections window_scroll window_photos store_figures store_import documents_report documents_notices; do
  xvfb-run --auto-servernum "$build/bin/$row"
done
