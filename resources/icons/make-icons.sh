#!/bin/sh
# SPDX-License-Identifier: MIT
# Draws the application's icon in all sizes (app-16.png … app-256.png) with ImageMagick. The pictures are
# committed: run this only after a change of the drawing.
#   A shield (protection) with three stations on one line (the way to the service); up to 24 pixels only
#   the shield and one station, since more would blur.
set -eu
cd "$(dirname "$0")"

# Everything is drawn on a grid of 1024 and scaled down, which smooths the edges.
ground='roundrectangle 16,16 1008,1008 208,208'
shield="path 'M 512,144 C 604,214 708,250 832,256 C 836,560 748,760 512,884 C 276,760 188,560 192,256 C 316,250 420,214 512,144 Z'"

for size in 16 24 32 48 64 128 256; do
    if [ "$size" -le 24 ]; then
        marks='circle 512,500 512,350'
        line=''
        width=0
    else
        marks='circle 336,500 336,428 circle 512,500 512,428 circle 688,500 688,428'
        line='line 336,500 688,500'
        width=44
    fi
    convert -size 1024x1024 xc:none \
        -fill '#0f5ea8' -stroke none -draw "$ground" \
        -fill '#ffffff' -draw "$shield" \
        -fill none -stroke '#0f5ea8' -strokewidth "$width" ${line:+-draw "$line"} \
        -fill '#0f5ea8' -stroke none -draw "$marks" \
        -filter Lanczos -resize "${size}x${size}" -strip \
        -define png:exclude-chunks=date,time "png32:app-$size.png"
done
