# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The Fandol fonts: the free faces nearest to those the standard for official papers asks for. Debian has them only
# inside its TeX packages, so the five files are taken out of one of these; TeX itself is not installed.
# Needs packages.sh.

GONGKAI_FONT_PACKAGE=texlive-lang-chinese
GONGKAI_FONTS=(FandolFang-Regular FandolKai-Regular FandolHei-Regular FandolSong-Regular FandolSong-Bold)

fonts_complete() {
  local folder=$1 face
  for face in "${GONGKAI_FONTS[@]}"; do
    [ -s "$folder/$face.otf" ] || return 1
  done
  [ -s "$folder/COPYING" ]
}

# Unpacks the wanted files of package $1 into the folder $2, by way of the scratch folder $3.
unpack_fonts() {
  local package=$1 folder=$2 scratch=$3 face
  local faces=./usr/share/texlive/texmf-dist/fonts/opentype/public/fandol
  local papers=./usr/share/doc/texlive-doc/fonts/fandol
  dpkg-deb --fsys-tarfile "$package" | tar --extract --directory "$scratch" "$faces" "$papers" || return 1
  for face in "${GONGKAI_FONTS[@]}"; do
    install -m 0644 "$scratch/$faces/$face.otf" "$folder/" || return 1
  done
  install -m 0644 "$scratch/$papers/README" "$folder/" || return 1
  gzip --decompress --stdout "$scratch/$papers/COPYING.gz" >"$folder/COPYING"
}

# Fetches the fonts into the folder $1 unless they are there.
ensure_fonts() {
  local folder=$1
  fonts_complete "$folder" && return 0
  say "fetching the Fandol fonts"
  local scratch
  scratch=$(mktemp --directory)
  apt_knows "$GONGKAI_FONT_PACKAGE" || apt_quietly update
  mkdir -p "$folder"
  local done=0
  # The download needs no rights of root; apt's own user could not write into a private folder.
  (cd "$scratch" && apt-get -qq -o APT::Sandbox::User="$(id -un)" download "$GONGKAI_FONT_PACKAGE") \
    && unpack_fonts "$scratch/$GONGKAI_FONT_PACKAGE"_*.deb "$folder" "$scratch" && done=1
  rm -rf "$scratch"
  [ "$done" -eq 1 ] && fonts_complete "$folder"
}
