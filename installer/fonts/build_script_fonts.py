#!/usr/bin/env python3
"""Makes the Enface families for scripts that Source Serif 4 lacks: Arabic, Hebrew, Devanagari, Thai and Korean.

    build_script_fonts.py PACKAGES NOTO OUT

PACKAGES is the folder that holds the unpacked npm packages, NOTO that of the Noto fonts (see README.md), OUT is
resources/fonts. The layout rules of the scripts are kept: these faces are shaped, and a PDF is told of each glyph what
it stands for. Latin letters, digits and marks are those of Source Serif 4, so that a name or a year among them looks
as it does in the other versions.
"""
import sys
from pathlib import Path

from build_fonts import append, set_cmap, set_metrics, set_names, subsetted
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

LATIN = {*range(0x20, 0x180), *range(0x2010, 0x2028), *range(0x2030, 0x2046), 0x20AC, 0x20AA, 0x2116, 0x2122, 0x2212}

# Never drawn; the toolkit of the window draws a box for those that a face lacks.
UNSEEN = [0xAD, 0x34F, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065),
          *range(0x2066, 0x206A), *range(0xFE00, 0xFE10), 0xFEFF]


def unseen(font, cmap):
    """One glyph without ink or width for all of them."""
    font["glyf"].glyphs["unseen"] = Glyph()
    font["hmtx"].metrics["unseen"] = (0, 0)
    order = font.getGlyphOrder() + ["unseen"]
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    cmap.update({code: "unseen" for code in UNSEEN})


def without_box(font):
    """On Linux the toolkit draws the box of a face for signs of direction and joiners even where the face has them."""
    font["glyf"].glyphs[font.getGlyphOrder()[0]] = Glyph()


def hangul():
    """The syllables of KS X 1001, and the letters: out of these the shaper puts every other syllable together."""
    wanted = {*range(0x1100, 0x1200), *range(0x3000, 0x3040), *range(0x3130, 0x3190), *range(0xFF00, 0xFFF0)}
    for code in range(0xAC00, 0xD7A4):
        try:
            if len(chr(code).encode("euc_kr")) == 2:  # others are spelt out there, letter by letter
                wanted.add(code)
        except UnicodeEncodeError:
            pass
    return wanted


def build(family, style, script_path, latin_path, wanted, features, out):
    """Latin wins where both have a character, but for spaces and what is drawn higher or wider among the letters."""
    script = TTFont(script_path)
    own = {c for c in script.getBestCmap() if (wanted is None and (c >= 0x180 or c == 0x20)) or (wanted and c in wanted)}
    font = subsetted(script_path, own, features)
    cmap = {c: g for c, g in font.getBestCmap().items() if c in own}
    latin_codes = {c for c in TTFont(latin_path).getBestCmap() if c in LATIN and c not in cmap}
    latin = subsetted(latin_path, latin_codes, [])
    cmap.update(append(font, latin, {c: g for c, g in latin.getBestCmap().items() if c in latin_codes}))
    unseen(font, cmap)
    if family in ("Enface Arabic", "Enface Hebrew"):
        without_box(font)
    set_cmap(font, cmap)
    set_names(font, family, style, [script, TTFont(latin_path)])
    set_metrics(font, style, False)
    font["post"].formatType = 3.0
    font["post"].extraNames, font["post"].mapping = [], {}
    font.recalcTimestamp = False
    path = Path(out) / f"{family.replace(' ', '')}-{style}.ttf"
    font.save(path)
    print(f"{path.name}: {len(cmap)} characters, {len(font.getGlyphOrder())} glyphs, {path.stat().st_size / 1e3:.0f} kB")


def main(packages, noto, out):
    google = Path(packages) / "@expo-google-fonts"
    for style, weight in (("Regular", "400Regular"), ("Bold", "600SemiBold")):
        latin = google / "source-serif-4" / weight / f"SourceSerif4_{weight}.ttf"
        for family, stem in (("Enface Arabic", "NotoNaskhArabic"), ("Enface Hebrew", "NotoSerifHebrew"),
                             ("Enface Devanagari", "NotoSerifDevanagari"), ("Enface Thai", "NotoSerifThai")):
            build(family, style, Path(noto) / f"{stem}-{style}.ttf", latin, None, ["*"], out)
        if style == "Regular":
            korean = google / "noto-serif-kr" / weight / f"NotoSerifKR_{weight}.ttf"
            build("Enface Korean", style, korean, latin, hangul(), ["ccmp", "ljmo", "vjmo", "tjmo"], out)


if __name__ == "__main__":
    main(*sys.argv[1:])
