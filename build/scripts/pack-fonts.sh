#!/usr/bin/env bash
# Makes the packed faces of build/fonts anew: pack-fonts.sh FOLDER, where each package of build/fonts/README.md
# was unpacked under its name. Needs fontTools 4.38 (python3-fonttools in Debian) and Node.
set -euo pipefail
from=$(cd "$1" && pwd)
cd "$(dirname "$0")/../fonts"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# pack PACKAGE FILE NAME LETTERS [OPTION …]
pack() {
  local package=$1 file=$2 name=$3 letters=$4
  shift 4
  python3 -m fontTools.subset "$from/$package/400Regular/$file" "--unicodes=$letters" \
    --drop-tables+=vhea,vmtx,BASE,STAT --no-hinting "$@" "--output-file=$work/$name.ttf"
  node --input-type=module --eval "
    import { readFileSync, writeFileSync } from 'node:fs';
    import { brotliCompressSync, constants } from 'node:zlib';
    const bytes = readFileSync('$work/$name.ttf');
    const params = {
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    writeFileSync('$name.ttf.br', brotliCompressSync(bytes, { params }));"
}

pack noto-sans-sc NotoSansSC_400Regular.ttf NotoSansSC-Han U+2E80-FFFF,U+20000-3FFFF --layout-features=
pack noto-sans-kr NotoSansKR_400Regular.ttf NotoSansKR-Hangul \
  U+1100-11FF,U+3130-318F,U+A960-A97F,U+AC00-D7FF --layout-features=
pack noto-sans-devanagari NotoSansDevanagari_400Regular.ttf NotoSansDevanagari \
  U+0900-097F,U+1CD0-1CFF,U+A8E0-A8FF,U+25CC '--layout-features=*'
pack noto-sans-thai NotoSansThai_400Regular.ttf NotoSansThai U+0E00-0E7F,U+25CC '--layout-features=*'
pack noto-emoji NotoEmoji_400Regular.ttf NotoEmoji '*' '--layout-features=*'
