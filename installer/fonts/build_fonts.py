#!/usr/bin/env python3
"""Makes the Enface families out of Source Serif 4, Source Sans 3, Noto Serif SC and Noto Sans SC.

    build_fonts.py PACKAGES OUT

PACKAGES is the folder that holds the unpacked npm packages (see README.md), OUT is resources/fonts.
Every glyph of a family made here is reached from exactly one code point, so that text copied out of a PDF is the text
that was put in: a reader takes the code point from the glyph, and a glyph with two of them gives back the wrong one.
"""
import copy
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

RELEASE = "1.000"

# What stands in a Chinese line and is drawn full width there, although Latin text uses the same code points.
CHINESE_PUNCTUATION = {0xB7, 0x2014, 0x2015, 0x2016, 0x2018, 0x2019, 0x201C, 0x201D, 0x2025, 0x2026, 0x2027}

# Look-alikes of ordinary ideographs: a second way to the same glyph, and never what a person meant.
LOOKALIKES = [(0x2E80, 0x2FDF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F)]

# What is taken from the Han face beside the characters of GB2312 and Big5.
HAN_BLOCKS = [
    (0x3000, 0x30FF),  # punctuation, kana
    (0x3100, 0x312F),  # bopomofo
    (0x31A0, 0x31BF),  # bopomofo extended
    (0x3200, 0x33FF),  # enclosed and squared
    (0x4E00, 0x9FFF),  # unified ideographs
    (0xFE30, 0xFE4F),  # compatibility forms
    (0xFF00, 0xFFEF),  # full-width and half-width forms
    (0x20000, 0x2F7FF),  # the few of the later extensions that standards ask for
]


def han_wanted():
    wanted = set()
    for encoding, leads, trails in (("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF)),
                                    ("big5", range(0xA1, 0xFA), range(0x40, 0xFF))):
        for lead in leads:
            for trail in trails:
                try:
                    wanted.update(map(ord, bytes((lead, trail)).decode(encoding)))
                except UnicodeDecodeError:
                    pass
    for first, last in HAN_BLOCKS:
        wanted.update(range(first, last + 1))
    return wanted


def is_lookalike(code):
    return any(first <= code <= last for first, last in LOOKALIKES)


def subsetted(path, unicodes, features):
    font = TTFont(path)
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["BASE", "STAT", "vhea", "vmtx", "VORG", "DSIG", "prep", "fpgm", "cvt "]
    if not features:
        options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=unicodes)
    cutter.subset(font)
    for tag in font.keys():
        if tag != "GlyphOrder":
            table = font[tag]
            if hasattr(table, "ensureDecompiled"):
                table.ensureDecompiled()
    return font


def components(glyph):
    return glyph.components if glyph.isComposite() else []


def append(base, other, other_map):
    """Puts the glyphs of `other` that `other_map` reaches behind those of `base`; gives their new names."""
    glyf, metrics = other["glyf"], other["hmtx"].metrics
    needed, queue = set(), list(other_map.values())
    while queue:
        name = queue.pop()
        if name not in needed:
            needed.add(name)
            queue.extend(c.glyphName for c in components(glyf[name]))
    names = {name: "han." + name for name in other.getGlyphOrder() if name in needed}
    for old, new in names.items():
        glyph = glyf[old]
        for component in components(glyph):
            component.glyphName = names[component.glyphName]
        base["glyf"].glyphs[new] = glyph
        base["hmtx"].metrics[new] = metrics[old]
    order = base.getGlyphOrder() + list(names.values())
    base.setGlyphOrder(order)
    base["glyf"].glyphOrder = order
    return {code: names[name] for code, name in other_map.items()}


def chinese_forms(font, cmap):
    """Two dashes in a row become one unbroken stroke of two characters, and the dot between names half a character wide."""
    glyf, metrics = font["glyf"], font["hmtx"].metrics
    for code, width, stretch in ((0x2014, 1000, True), (0xB7, 500, False)):
        name = cmap[code]
        glyph = copy.deepcopy(glyf[name])
        points, _, _ = glyph.getCoordinates(glyf)
        left, right = min(x for x, _ in points), max(x for x, _ in points)
        shift = 0 if stretch else (width - metrics[name][0]) // 2
        for i, (x, y) in enumerate(points):
            points[i] = (round((x - left) * width / (right - left)) if stretch else x + shift, y)
        glyph.coordinates = points
        glyf.glyphs[name] = glyph
        glyph.recalcBounds(glyf)
        metrics[name] = (width, glyph.xMin)


def symbols_of_big5(font, cmap):
    """Three signs of Big5 that no source draws: an overline, a tilde operator, and an equals sign between two dots."""
    for code, like in ((0x203E, 0xAF), (0x223C, 0x7E)):
        cmap.setdefault(code, cmap[like])
    if 0x2252 in cmap:
        return
    glyf, metrics = font["glyf"], font["hmtx"].metrics
    equals, dot = cmap[ord("=")], cmap[ord(".")]
    bars, point = glyf[equals], glyf[dot]
    size, gap = point.yMax - point.yMin, 60
    pen = TTGlyphPen(font.getGlyphSet())
    pen.addComponent(equals, (1, 0, 0, 1, 0, 0))
    pen.addComponent(dot, (1, 0, 0, 1, bars.xMin - point.xMin, bars.yMax + gap - point.yMin))
    pen.addComponent(dot, (1, 0, 0, 1, bars.xMax - point.xMax, bars.yMin - gap - size - point.yMin))
    glyf.glyphs["uni2252"] = pen.glyph()
    metrics["uni2252"] = metrics[equals]
    order = font.getGlyphOrder() + ["uni2252"]
    font.setGlyphOrder(order)
    glyf.glyphOrder = order
    cmap[0x2252] = "uni2252"


def one_code_point_each(font, cmap):
    """Gives every code point a glyph of its own, in the order of the code points."""
    taken, order = {}, font.getGlyphOrder()
    for code in sorted(cmap):
        name = cmap[code]
        if name in taken:
            twin = f"{name}.u{code:04X}"
            font["glyf"].glyphs[twin] = copy.deepcopy(font["glyf"][name])
            font["hmtx"].metrics[twin] = font["hmtx"].metrics[name]
            order.append(twin)
            cmap[code] = twin
        taken[cmap[code]] = code
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order


def set_cmap(font, cmap):
    from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
    table = newTable("cmap")
    table.tableVersion = 0
    table.tables = []
    for platform, encoding, form, limit in ((0, 3, 4, 0xFFFF), (0, 4, 12, 0x10FFFF), (3, 1, 4, 0xFFFF), (3, 10, 12, 0x10FFFF)):
        part = CmapSubtable.newSubtable(form)
        part.platformID, part.platEncID, part.language = platform, encoding, 0
        part.cmap = {code: name for code, name in cmap.items() if code <= limit}
        table.tables.append(part)
    font["cmap"] = table


def set_names(font, family, style, sources):
    copyrights = " ".join(dict.fromkeys(f"{s['name'].getDebugName(0).rstrip('.')}." for s in sources))
    licence = ("This Font Software is licensed under the SIL Open Font License, Version 1.1. "
               "This license is available with a FAQ at: https://openfontlicense.org")
    origins = " and ".join(f"{s['name'].getDebugName(4)} ({s['name'].getDebugName(5).split(';')[0]})" for s in sources)
    full = family if style == "Regular" else f"{family} {style}"
    table = font["name"] = newTable("name")
    table.names = []
    texts = {
        0: f"{copyrights} Modified and merged under the name {family}.",
        1: family,
        2: style,
        3: f"{RELEASE};Enface;{full}",
        4: full,
        5: f"Version {RELEASE}",
        6: full.replace(" ", "") if style == "Regular" else f"{family.replace(' ', '')}-{style}",
        10: f"Made from {origins}.",
        13: licence,
        14: "https://openfontlicense.org",
    }
    for identifier, text in texts.items():
        table.setName(text, identifier, 3, 1, 0x409)
        if identifier in (1, 2, 4, 6):
            table.setName(text, identifier, 1, 0, 0)


def set_metrics(font, style, has_han):
    hhea, os2, head = font["hhea"], font["OS/2"], font["head"]
    hhea.ascent = os2.sTypoAscender = 1036
    hhea.descent = os2.sTypoDescender = -335
    hhea.lineGap = os2.sTypoLineGap = 0
    for name in font.getGlyphOrder():
        font["glyf"][name].recalcBounds(font["glyf"])
    glyphs = [g for g in (font["glyf"][n] for n in font.getGlyphOrder()) if g.numberOfContours != 0]
    os2.usWinAscent = max(1036, min(1400, max(g.yMax for g in glyphs)))
    os2.usWinDescent = max(335, min(500, -min(g.yMin for g in glyphs)))
    os2.fsType = 0
    os2.achVendID = "NONE"
    os2.usWeightClass = 700 if style == "Bold" else 400
    os2.fsSelection = 1 << 7 | {"Bold": 1 << 5, "Italic": 1, "Regular": 1 << 6}[style]
    head.macStyle = {"Bold": 1, "Italic": 2, "Regular": 0}[style]
    os2.version = max(os2.version, 4)
    os2.recalcUnicodeRanges(font)
    os2.ulCodePageRange1 |= 1 | (1 << 18 | 1 << 20 if has_han else 0)
    head.fontRevision = 1.0


def build(family, style, latin_path, han_path, han_first, out):
    latin_codes = {c for c in TTFont(latin_path).getBestCmap() if not is_lookalike(c) and not 0xE000 <= c <= 0xF8FF and c >= 0x20}
    font = subsetted(latin_path, latin_codes, ["kern", "mark", "mkmk", "ccmp"])
    cmap = dict(font.getBestCmap())
    sources = [TTFont(latin_path)]
    if han_path:
        sources.append(TTFont(han_path))
        wanted = han_wanted() | CHINESE_PUNCTUATION
        ours = {c for c in sources[1].getBestCmap()
                if c in wanted and not is_lookalike(c) and (c not in cmap or han_first and c in CHINESE_PUNCTUATION)}
        han = subsetted(han_path, ours, [])
        cmap.update(append(font, han, {c: g for c, g in han.getBestCmap().items() if c in ours}))
        if han_first:
            chinese_forms(font, cmap)
        symbols_of_big5(font, cmap)
    one_code_point_each(font, cmap)
    set_cmap(font, cmap)
    set_names(font, family, style, sources)
    set_metrics(font, style, han_path is not None)
    font["post"].formatType = 3.0
    font["post"].extraNames, font["post"].mapping = [], {}
    font.recalcTimestamp = False
    path = Path(out) / f"{family.replace(' ', '')}-{style}.ttf"
    font.save(path)
    print(f"{path.name}: {len(cmap)} characters, {len(font.getGlyphOrder())} glyphs, {path.stat().st_size / 1e6:.1f} MB")


def main(packages, out):
    def face(package, stem, weight, italic=""):
        folder = weight + ("_Italic" if italic else "")
        return Path(packages) / "@expo-google-fonts" / package / folder / f"{stem}_{folder}.ttf"

    regular, bold = "400Regular", "600SemiBold"
    for style, weight in (("Regular", regular), ("Bold", bold)):
        serif, song = face("source-serif-4", "SourceSerif4", weight), face("noto-serif-sc", "NotoSerifSC", weight)
        build("Enface Serif", style, serif, song, False, out)
        build("Enface Song", style, serif, song, True, out)
        build("Enface Sans", style, face("source-sans-3", "SourceSans3", weight), face("noto-sans-sc", "NotoSansSC", weight), False, out)
    build("Enface Serif", "Italic", face("source-serif-4", "SourceSerif4", regular, "italic"), None, False, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
