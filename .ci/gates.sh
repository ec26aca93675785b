# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Checks that need no run of the program. Each is a function that prints what it found and fails.
# They work on the files git knows, in the current folder.

tracked() { git ls-files -- "$@"; }

# forbid <why> <extended regular expression> <path or :(exclude)path ...>: fails on a code line that matches.
forbid() {
  local why=$1 pattern=$2 hits
  shift 2
  hits=$(git grep --untracked -nE -e "$pattern" -- "$@" | grep -vE '^[^:]+:[0-9]+:[[:space:]]*(//|\*)' || true)
  [ -z "$hits" ] && return 0
  printf '%s\n%s\n' "forbidden: $why" "$hits"
  return 1
}

gate_source() {
  local bad=0
  forbid 'readers without limits; use the project'"'"'s own' \
    'QDomDocument|QZipReader' app || bad=1
  forbid 'models that hold a read lock as long as their window is open' \
    'QSqlTableModel|QSqlQueryModel|QSqlRelationalTableModel' app ':(exclude)app/CMakeLists.txt' || bad=1
  forbid 'journal modes that lose acknowledged records in a power cut' \
    'journal_mode *= *(WAL|OFF|MEMORY|TRUNCATE|PERSIST)|synchronous *= *(OFF|NORMAL|[01])' app || bad=1
  forbid 'a deferred transaction; begin it through the transaction class' \
    '(database|connection|db)[A-Za-z_]*(\(\))?(\.|->)(transaction|commit|rollback)\(\)' app || bad=1
  forbid 'text put into SQL; bind it' \
    '"(SELECT|INSERT|UPDATE|DELETE)[^;]*\.arg\(' app/store || bad=1
  forbid 'the database above its layer' \
    '#include *<(QtSql|QSql)' app ':(exclude)app/store' || bad=1
  forbid 'sentences below the screen' \
    '(^|[^A-Za-z_])tr\(|QMessageBox|qFatal\(' app/domain app/store app/exchange || bad=1
  forbid 'asking the clock below the screen' \
    '::current(Date|DateTime|Time|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\(' \
    app/domain app/store app/exchange app/documents || bad=1
  forbid 'unfinished work' 'TODO|FIXME|XXX' app tests forms installer || bad=1
  forbid 'a skipped test' 'QSKIP|QEXPECT_FAIL' tests || bad=1
  # A comment is no excuse here.
  ! git grep --untracked -nE -e 'TODO|FIXME' -- app tests || bad=1
  return $bad
}

gate_sizes() {
  local bad=0 file lines
  while IFS= read -r file; do
    lines=$(wc -l <"$file")
    if [ "$lines" -gt 400 ]; then
      printf '%s\n' "$file has $lines lines, at most 400 are allowed"
      bad=1
    fi
  done < <(tracked 'app/*.cpp' 'app/*.h')
  while IFS= read -r file; do
    if ! head -n 3 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later'; then
      printf '%s\n' "$file does not name its licence in its first lines"
      bad=1
    fi
  done < <(tracked '*.cpp' '*.h' '*.sh' '*.cmake' '*CMakeLists.txt')
  local twice
  twice=$(tracked 'app/*.h' | sed 's|.*/||' | sort | uniq -d)
  if [ -n "$twice" ]; then
    printf '%s\n' "header names used twice: $twice"
    bad=1
  fi
  return $bad
}

gate_format() {
  tracked '*.cpp' '*.h' | xargs --no-run-if-empty clang-format --dry-run -Werror
}

# Every text has a finished translation, and the sources hold no text that the translation does not know.
gate_translations() {
  local scratch bad=0 lupdate=/usr/lib/qt6/bin/lupdate
  scratch=$(mktemp --directory)
  cp translations/gongkai_zh_CN.ts "$scratch/"
  "$lupdate" -silent -locations none app forms -ts "$scratch/gongkai_zh_CN.ts" || bad=1
  if grep -n -B4 'type="unfinished"' "$scratch/gongkai_zh_CN.ts"; then
    printf '%s\n' 'texts without a finished Chinese translation'
    bad=1
  fi
  rm -rf "$scratch"
  return $bad
}

# gate_tidy <folder of a unity build>: lints all of app/. Reading Qt's headers is nearly all of the work, so that it is
# done once for a batch of files. clang reads libqpdf's headers (11.3) no later than as C++17.
gate_tidy() {
  local build=$1 batches qpdf
  mapfile -t batches < <(find "$build/app" -name 'unity_*_cxx.cxx' | sort)
  mapfile -t qpdf < <(git grep --untracked -l 'include <qpdf/' -- 'app/*.cpp')
  [ "${#batches[@]}" -gt 0 ] && [ "${#qpdf[@]}" -gt 0 ] || return 1
  lint "$build" --checks=-bugprone-suspicious-include "${batches[@]}" \
    && lint "$build" --extra-arg=-std=c++17 --extra-arg=-Wno-c++20-extensions "${qpdf[@]}"
}

# lint <build folder> [option ...] <file ...>: one file at most five minutes.
lint() {
  local build=$1 options=()
  shift
  while [[ $1 == --* ]]; do
    options+=("$1")
    shift
  done
  printf '%s\0' "$@" | xargs --null --max-args=1 --max-procs="$(nproc)" \
    timeout 300 clang-tidy --quiet -p "$build" "${options[@]}" 2> >(
      grep -vE 'warnings? (and|generated|treated)|Suppressed|Use -header-filter' >&2 || true)
}
