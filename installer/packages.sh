# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What Gongkai needs from Debian 12, and how to get what is missing. Sourced by the set-up, test and CI scripts.

GONGKAI_BUILD_PACKAGES=(
  build-essential ca-certificates cmake git ninja-build pkg-config
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
  libsqlite3-dev libqpdf-dev libexif-dev libicu-dev nlohmann-json3-dev
)
GONGKAI_RUN_PACKAGES=(
  libqt6svg6 qt6-qpa-plugins qt6-translations-l10n fontconfig fonts-noto-cjk cups-client
)
GONGKAI_TEST_PACKAGES=(
  poppler-utils qpdf mupdf-tools ghostscript xvfb xauth python3 sqlite3
  libpdfbox2-java libactivation-java libjaxb-api-java
)
GONGKAI_LINT_PACKAGES=(
  clang-format clang-tidy mold
)

say() { printf '%s\n' "gongkai: $*" >&2; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    say "this step needs the administrator: run it as root, or install sudo: $*"
    return 1
  fi
}

apt_quietly() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@"
}

# Prints those of the named packages that are not installed.
missing_packages() {
  local installed
  # dpkg-query fails when it does not know one of the names; what it does know is still printed.
  installed=" $(dpkg-query --show --showformat='${db:Status-Status}:${Package}\n' "$@" 2>/dev/null \
    | sed -n 's/^installed://p' | tr '\n' ' ' || true)"
  local package
  for package in "$@"; do
    case "$installed" in
      *" $package "*) ;;
      *) printf '%s\n' "$package" ;;
    esac
  done
}

# True if apt's lists name every one of the packages.
apt_knows() {
  local package
  for package in "$@"; do
    apt-cache show --no-all-versions "$package" >/dev/null 2>&1 || return 1
  done
}

# Installs those of the named packages that are missing. Asks the network for new lists only if the old ones won't do.
ensure_packages() {
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [ "${#missing[@]}" -gt 0 ] || return 0
  say "installing ${missing[*]}"
  apt_knows "${missing[@]}" || apt_quietly update
  apt_quietly install --yes --no-install-recommends "${missing[@]}" >/dev/null && return 0
  say "trying again with fresh package lists"
  apt_quietly update
  apt_quietly install --yes --no-install-recommends "${missing[@]}" >/dev/null
}
