#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sets Gongkai up on Debian 12 and opens it on the sample town. Without a display it prints two of the town's
# papers instead. Whatever is there already is left as it is, so calling it again just opens the program.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build
# shellcheck source=installer/packages.sh
. "$root/installer/packages.sh"
# shellcheck source=installer/fonts.sh
. "$root/installer/fonts.sh"
# shellcheck source=installer/build.sh
. "$root/installer/build.sh"

ensure_packages "${GONGKAI_BUILD_PACKAGES[@]}" "${GONGKAI_RUN_PACKAGES[@]}"
ensure_fonts "$build/share/gongkai/fonts" \
  || say "the Fandol fonts could not be fetched; papers are set in the fonts of this system"
configure_build "$root" "$build" "${GONGKAI_USABLE[@]}"
build_targets "$build" gongkai

gongkai=$build/bin/gongkai
folder=${XDG_DATA_HOME:-$HOME/.local/share}/gongkai
store=$folder/sanjiao-2015.gongkai
mkdir -p "$folder"
if [ ! -e "$store" ]; then
  "$gongkai" --quiet init "$store" --sample
  say "the sample town is in $store"
fi

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  exec "$gongkai" "$store"
fi

say "there is no display, so the window stays closed; printing two papers of the sample town"
"$gongkai" --quiet bulletin "$store" --period 2015-11 --output "$folder/bulletin-2015-11.pdf"
"$gongkai" --quiet report "$store" --year 2015 --output "$folder/report-2015.pdf"
