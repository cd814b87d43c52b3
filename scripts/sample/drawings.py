"""The pictures of the sample: small posters of flat shapes, drawn by these lines and by nothing else (CC0)."""

import math

from . import png

WIDTH, HEIGHT = 640, 360
# By name; a drawing's palette is what it uses.
COLOURS = {
    "night": (24, 34, 52), "dusk": (58, 70, 98), "slate": (96, 110, 128), "mist": (172, 184, 192), "pale": (222, 226, 224),
    "cream": (246, 238, 220), "sand": (222, 196, 150), "gold": (226, 172, 62), "rust": (178, 84, 52), "brick": (140, 58, 48),
    "wine": (92, 30, 44), "moss": (84, 104, 70), "leaf": (128, 148, 92), "sea": (52, 94, 112), "foam": (196, 214, 214),
    "mud": (128, 106, 82), "earth": (82, 66, 56), "ink": (20, 20, 24), "white": (250, 250, 246), "rose": (220, 150, 130),
}


class Canvas:
    def __init__(self, ground):
        self.names, self.pixels = [], bytearray(WIDTH * HEIGHT)
        self.rectangle(0, 0, WIDTH, HEIGHT, ground)

    def colour(self, name):
        if name not in self.names:
            self.names.append(name)
        return self.names.index(name)

    def span(self, y, left, right, value):
        left, right = max(0, round(left)), min(WIDTH, round(right))
        if 0 <= y < HEIGHT and left < right:
            self.pixels[y * WIDTH + left : y * WIDTH + right] = bytes([value]) * (right - left)

    def rectangle(self, left, top, right, bottom, name):
        for y in range(max(0, round(top)), min(HEIGHT, round(bottom))):
            self.span(y, left, right, self.colour(name))

    def polygon(self, points, name):
        value = self.colour(name)
        for y in range(HEIGHT):
            cuts = []
            for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
                if min(y1, y2) <= y + 0.5 < max(y1, y2):
                    cuts.append(x1 + (y + 0.5 - y1) * (x2 - x1) / (y2 - y1))
            cuts.sort()
            for left, right in zip(cuts[::2], cuts[1::2]):
                self.span(y, left, right, value)

    def disc(self, x, y, radius, name, squeeze=1.0):
        value = self.colour(name)
        for row in range(round(y - radius * squeeze), round(y + radius * squeeze) + 1):
            inside = radius * radius - ((row - y) / squeeze) ** 2
            if inside > 0:
                self.span(row, x - math.sqrt(inside), x + math.sqrt(inside), value)

    def line(self, x1, y1, x2, y2, thickness, name):
        length = math.hypot(x2 - x1, y2 - y1)
        dx, dy = (y2 - y1) / length * thickness / 2, (x2 - x1) / length * thickness / 2
        self.polygon([(x1 + dx, y1 - dy), (x2 + dx, y2 - dy), (x2 - dx, y2 + dy), (x1 - dx, y1 + dy)], name)

    def hills(self, base, height, waves, shift, name):
        """Everything below a rolling line."""
        value = self.colour(name)
        for x in range(WIDTH):
            top = base - height * (math.sin(x / WIDTH * waves * 6.283 + shift) + 0.4 * math.sin(x / WIDTH * waves * 15 + shift))
            for y in range(max(0, round(top)), HEIGHT):
                self.pixels[y * WIDTH + x] = value

    def water(self, top, near, far, step=16):
        """Flat water with streaks that widen towards the reader."""
        self.rectangle(0, top, WIDTH, HEIGHT, near)
        for n, y in enumerate(range(round(top) + 8, HEIGHT, step)):
            for x in range(-40 + 67 * (n % 3), WIDTH, 190):
                self.rectangle(x, y, x + 60 + 4 * n, y + 2 + n // 4, far)

    def file(self):
        return png.png(WIDTH, HEIGHT, [COLOURS[name] for name in self.names], self.pixels)


def flooded_street():
    c = Canvas("mist")
    c.disc(320, 150, 44, "cream")
    for n, (left, right, top) in enumerate([(0, 90, 40), (90, 170, 74), (170, 240, 104), (400, 470, 100), (470, 552, 70), (552, 640, 34)]):
        c.rectangle(left, top, right, 300, ["brick", "rust", "wine"][n % 3])
        c.polygon([(left - 4, top), ((left + right) / 2, top - 34), (right + 4, top)], "earth")
        for y in range(top + 22, 210, 52):
            for x in range(left + 14, right - 20, 34):
                c.rectangle(x, y, x + 16, y + 26, "gold" if (x + y) % 5 == 0 else "dusk")
    c.water(226, "sea", "foam")
    c.rectangle(270, 196, 372, 238, "brick")
    c.rectangle(344, 206, 368, 224, "pale")
    c.line(276, 192, 366, 178, 5, "pale")
    return c


def ferry():
    c = Canvas("slate")
    c.hills(150, 14, 1.5, 0.4, "dusk")
    c.water(206, "sea", "mist")
    c.polygon([(150, 200), (520, 172), (486, 244), (190, 252)], "white")
    c.polygon([(168, 228), (502, 210), (486, 246), (190, 254)], "wine")
    c.polygon([(220, 158), (438, 142), (446, 178), (214, 195)], "pale")
    for n in range(8):
        c.rectangle(234 + 25 * n, 168 - 2 * n, 248 + 25 * n, 178 - 2 * n, "dusk")
    c.polygon([(300, 112), (340, 109), (346, 150), (304, 153)], "rust")
    c.polygon([(70, 276), (150, 276), (138, 296), (84, 296)], "gold")
    c.rectangle(94, 262, 122, 276, "rust")
    return c


def columns(sky, stone, shade, flag):
    c = Canvas(sky)
    c.polygon([(90, 132), (320, 44), (550, 132)], stone)
    c.polygon([(150, 124), (320, 62), (490, 124)], shade)
    c.rectangle(90, 132, 550, 152, stone)
    c.rectangle(110, 152, 530, 286, shade)
    for x in range(122, 530, 62):
        c.rectangle(x, 152, x + 26, 286, stone)
    for n in range(5):
        c.rectangle(80 - 14 * n, 286 + 15 * n, 560 + 14 * n, 301 + 15 * n, stone if n % 2 == 0 else "pale")
    c.rectangle(317, 4, 321, 46, "earth")
    c.polygon([(321, 6), (372, 16), (321, 28)], flag)
    return c


def pylon():
    c = Canvas("dusk")
    c.disc(508, 76, 30, "pale")
    c.hills(246, 16, 1.2, 2.0, "mist")
    c.hills(292, 12, 0.9, 0.2, "white")
    for x, base, size in [(470, 250, 0.5), (250, 300, 1.0)]:
        top = base - 200 * size
        for side in (-1, 1):
            c.line(x + side * 38 * size, base, x + side * 6 * size, top, 5 * size, "ink")
        for part in range(5):
            y1, y2 = base - 40 * size * part, base - 40 * size * (part + 1)
            w1, w2 = 38 - 6.4 * part, 38 - 6.4 * (part + 1)
            c.line(x - w1 * size, y1, x + w2 * size, y2, 3 * size, "ink")
            c.line(x + w1 * size, y1, x - w2 * size, y2, 3 * size, "ink")
        for arm in (40, 76):
            c.line(x - 66 * size, top + arm * size, x + 66 * size, top + arm * size, 5 * size, "ink")
    for drop in (0, 36):
        c.line(0, 96 + drop, 184, 140 + drop, 2, "ink")
        c.line(316, 140 + drop, 437, 170 + drop / 2, 2, "ink")
    return c


def nave():
    c = Canvas("earth")
    for n, (inset, name) in enumerate([(20, "mud"), (80, "sand"), (140, "mud"), (196, "sand")]):
        c.rectangle(inset, 150 + 6 * n, WIDTH - inset, HEIGHT, name)
        half = (WIDTH - 2 * inset) / 2
        for y in range(20 + 12 * n, 150 + 6 * n):
            share = (150 + 6 * n - y) / (130 - 6 * n)
            c.span(y, 320 - half * (1 - share * share), 320 + half * (1 - share * share), c.colour(name))
        edge = inset + 26
        c.rectangle(edge, 150 + 6 * n, WIDTH - edge, HEIGHT, "earth" if n < 3 else "cream")
        for y in range(46 + 12 * n, 150 + 6 * n):
            share = (150 + 6 * n - y) / (104 - 6 * n)
            c.span(y, 320 - (half - 26) * (1 - share * share), 320 + (half - 26) * (1 - share * share), c.colour("earth" if n < 3 else "cream"))
    c.polygon([(300, 0), (352, 0), (420, 330), (226, 330)], "cream")
    c.polygon([(212, 330), (262, 268), (300, 296), (338, 254), (382, 300), (430, 330)], "slate")
    c.rectangle(0, 330, WIDTH, HEIGHT, "earth")
    return c


def fence():
    c = Canvas("rose")
    c.disc(150, 196, 62, "cream")
    c.hills(226, 10, 1.4, 1.1, "dusk")
    c.rectangle(0, 262, WIDTH, HEIGHT, "moss")
    for x in range(-40, 700, 22):
        c.line(x, 120, x + 140, 300, 1.6, "ink")
        c.line(x + 140, 120, x, 300, 1.6, "ink")
    for x in range(30, 640, 146):
        c.rectangle(x, 92, x + 9, 312, "ink")
        c.line(x + 4, 94, x + 30, 72, 6, "ink")
    for y in (74, 86, 98):
        c.rectangle(0, y, WIDTH, y + 2, "ink")
    c.rectangle(372, 166, 478, 232, "white")
    c.rectangle(380, 174, 470, 224, "brick")
    c.rectangle(392, 193, 458, 205, "white")
    for x, y in [(250, 40), (322, 26), (560, 44)]:
        c.rectangle(x, y, x + 20, y + 4, "ink")
        c.line(x - 8, y - 2, x + 28, y - 2, 2, "ink")
    return c


def wall():
    c = Canvas("pale")
    c.disc(500, 86, 34, "white")
    c.rectangle(0, 132, WIDTH, 236, "slate")
    c.rectangle(0, 132, WIDTH, 140, "dusk")
    for n, y in enumerate(range(152, 232, 20)):
        for x in range(-30 + 32 * (n % 2), WIDTH, 64):
            c.rectangle(x, y, x + 62, y + 2, "dusk")
    c.rectangle(80, 74, 138, 140, "dusk")
    c.polygon([(72, 74), (109, 50), (146, 74)], "night")
    c.rectangle(92, 90, 126, 108, "gold")
    c.water(236, "sea", "foam", 18)
    for n in range(58):
        x = 8 + 11 * n + (n * 7) % 5
        c.line(x, 352, x + (n * 13) % 17 - 8, 236 + (n * 29) % 44, 3, "moss" if n % 3 else "leaf")
    return c


def goal():
    c = Canvas("night")
    for x in (70, 570):
        for n in range(4):
            c.disc(x - 24 + 16 * n, 40, 6, "cream")
    c.rectangle(0, 92, WIDTH, 176, "dusk")
    for n in range(300):
        c.disc((n * 97) % 640, 98 + (n * 41) % 72, 4, ["mist", "rust", "slate", "gold"][n % 4])
    for n in range(6):
        c.rectangle(0, 176 + 31 * n, WIDTH, 207 + 31 * n, "moss" if n % 2 else "leaf")
    for x in range(186, 460, 18):
        c.line(x, 132, x, 262, 1.5, "pale")
    for y in range(140, 262, 18):
        c.line(180, y, 460, y, 1.5, "pale")
    c.rectangle(174, 122, 182, 264, "white")
    c.rectangle(458, 122, 466, 264, "white")
    c.rectangle(174, 122, 466, 130, "white")
    c.disc(372, 170, 17, "white")
    c.disc(372, 170, 7, "ink")
    return c


def cup(ground, table):
    c = Canvas(ground)
    c.rectangle(0, 286, WIDTH, HEIGHT, table)
    for side in (-1, 1):
        c.disc(320 + side * 96, 128, 44, "gold")
        c.disc(320 + side * 96, 128, 30, ground)
    c.polygon([(222, 70), (418, 70), (402, 164), (352, 204), (288, 204), (238, 164)], "gold")
    c.disc(320, 70, 98, "sand", 0.16)
    c.disc(320, 71, 84, "earth", 0.12)
    c.rectangle(229, 112, 411, 136, "sand")
    for n in range(7):
        c.disc(242 + 26 * n, 124, 8, "brick")
    c.rectangle(308, 204, 332, 262, "gold")
    c.disc(320, 232, 22, "sand", 0.5)
    c.polygon([(300, 258), (340, 258), (386, 292), (254, 292)], "gold")
    c.disc(320, 292, 66, "sand", 0.14)
    return c


def funnel():
    c = Canvas("cream")
    c.hills(230, 12, 1.1, 0.3, "mist")
    c.rectangle(0, 262, WIDTH, HEIGHT, "sea")
    c.rectangle(120, 214, 640, 300, "white")
    c.rectangle(120, 286, 640, HEIGHT, "ink")
    c.polygon([(250, 40), (396, 26), (412, 214), (262, 214)], "brick")
    c.polygon([(247, 26), (394, 12), (398, 54), (251, 68)], "ink")
    c.rectangle(258, 128, 406, 152, "white")
    for x in range(150, 640, 56):
        c.disc(x, 252, 12, "dusk")
    for n in range(6):
        c.disc(320 - 52 * n, 14 - 4 * n, 24 + 5 * n, "slate", 0.5)
    return c


def office():
    c = Canvas("dusk")
    c.rectangle(0, 120, WIDTH, 200, "wine")
    c.rectangle(0, 70, WIDTH, 120, "slate")
    c.rectangle(150, 34, 500, 290, "night")
    for row in range(9):
        for column in range(12):
            lit = (row * 5 + column * 7) % 4
            c.rectangle(162 + 28 * column, 46 + 27 * row, 184 + 28 * column, 66 + 27 * row, ["gold", "slate", "dusk", "slate"][lit])
    c.rectangle(0, 290, WIDTH, HEIGHT, "ink")
    c.water(306, "night", "gold", 13)
    return c


def tram():
    c = Canvas("sand")
    for n, x in enumerate(range(0, 640, 92)):
        c.rectangle(x, 40 + (n * 37) % 56, x + 88, 260, ["mist", "rose", "pale"][n % 3])
        for y in range(112, 236, 40):
            c.rectangle(x + 16, y, x + 34, y + 22, "slate")
            c.rectangle(x + 52, y, x + 70, y + 22, "slate")
    c.rectangle(0, 260, WIDTH, HEIGHT, "slate")
    c.rectangle(0, 86, WIDTH, 89, "ink")
    c.line(318, 148, 290, 88, 4, "ink")
    c.line(318, 148, 346, 88, 4, "ink")
    c.rectangle(112, 146, 540, 300, "brick")
    c.rectangle(112, 232, 540, 250, "cream")
    for x in range(130, 520, 66):
        c.rectangle(x, 164, x + 54, 222, "night")
    c.rectangle(130, 300, 522, 312, "ink")
    for x in (190, 250, 400, 460):
        c.disc(x, 308, 16, "ink")
    c.rectangle(0, 322, WIDTH, 326, "pale")
    return c


def tram_at_bank():
    c = columns("slate", "pale", "dusk", "gold")
    c.polygon([(40, 236), (470, 214), (488, 322), (52, 344)], "brick")
    c.polygon([(46, 300), (482, 276), (484, 290), (47, 314)], "cream")
    for n in range(6):
        c.polygon([(62 + 68 * n, 250 - 3.5 * n), (116 + 68 * n, 247 - 3.5 * n), (120 + 68 * n, 292 - 3.5 * n), (66 + 68 * n, 295 - 3.5 * n)], "night")
    for x, y in [(470, 330), (508, 318), (540, 338), (566, 326), (598, 342)]:
        c.polygon([(x, y), (x + 26, y - 12), (x + 36, y + 8), (x + 10, y + 16)], "mist")
    c.line(0, 356, 640, 340, 4, "ink")
    return c


def page():
    c = Canvas("earth")
    c.polygon([(150, 14), (520, 44), (486, 380), (112, 352)], "white")
    for n in range(11):
        y = 66 + 27 * n
        if n in (5, 6):
            c.polygon([(176 - 3 * n, y - 4), (470 - 2 * n, y + 20), (468 - 2 * n, y + 40), (174 - 3 * n, y + 16)], "gold")
        c.line(180 - 3 * n, y + 2, (470 if n % 4 != 3 else 360) - 3 * n, y + (25 if n % 4 != 3 else 17), 7, "slate" if n else "ink")
    return c


def barrier():
    c = Canvas("night")
    for x in (90, 560):
        c.rectangle(x - 3, 40, x + 3, 220, "slate")
        c.polygon([(x - 14, 34), (x + 14, 34), (320 + (x - 320) * 0.1 + 130, 250), (320 + (x - 320) * 0.1 - 130, 250)], "dusk")
        c.rectangle(x - 20, 24, x + 20, 40, "cream")
    for row in range(4):
        for column in range(-1, 9):
            x, y = 80 * column + 40 * (row % 2), 160 + 34 * row
            c.rectangle(x + 2, y, x + 78, y + 32, "slate")
            for n in range(12):
                c.disc(x + 10 + (n * 23) % 62, y + 7 + (n * 11) % 20, 7, ["mist", "sand", "mud"][(n + column) % 3], 0.8)
    c.water(296, "sea", "foam")
    return c


def church():
    c = Canvas("sand")
    c.disc(120, 84, 40, "cream")
    c.hills(216, 40, 1.0, 2.4, "rose")
    c.hills(262, 22, 1.6, 0.8, "rust")
    c.rectangle(226, 176, 420, 330, "cream")
    c.polygon([(214, 178), (323, 116), (432, 178)], "brick")
    c.rectangle(380, 52, 462, 330, "pale")
    c.polygon([(372, 54), (421, 8), (470, 54)], "brick")
    c.disc(421, 96, 18, "earth")
    c.rectangle(403, 96, 439, 128, "earth")
    c.line(408, 140, 432, 190, 4, "ink")
    c.line(432, 190, 412, 236, 4, "ink")
    c.line(412, 236, 440, 300, 4, "ink")
    c.rectangle(296, 256, 346, 330, "earth")
    c.disc(321, 256, 25, "earth")
    c.rectangle(0, 330, WIDTH, HEIGHT, "mud")
    return c


def mud_street():
    c = Canvas("pale")
    for n, (left, right, top) in enumerate([(0, 110, 52), (110, 196, 92), (448, 530, 88), (530, 640, 46)]):
        c.rectangle(left, top, right, 300, ["rust", "brick"][n % 2])
        c.rectangle(left, 190, right, 300, "mud")
        for y in range(top + 24, 180, 48):
            for x in range(left + 16, right - 20, 36):
                c.rectangle(x, y, x + 17, y + 26, "slate")
    c.polygon([(196, 230), (448, 230), (640, 360), (0, 360)], "mud")
    for n in range(16):
        c.disc((n * 151) % 560 + 40, 262 + (n * 37) % 90, 26 + n, "earth", 0.14)
    c.disc(420, 300, 20, "wine")
    c.rectangle(398, 296, 442, 304, "wine")
    return c


# Which picture of the news is which drawing; the others were not captured.
SCENES = {
    "tarnhaven-ropewalk-dawn.jpg": flooded_street, "lady-ambrose-lifeboat.jpg": ferry,
    "assembly-tellers.jpg": lambda: columns("rose", "cream", "sand", "brick"),
    "vashe-steps.jpg": lambda: columns("mist", "pale", "slate", "sea"), "ludden-pylon.jpg": pylon, "osselby-nave.jpg": nave,
    "kestrin-fence.jpg": fence, "graywater-wall.jpg": wall, "cole-header.jpg": goal, "ambry-cup.jpg": lambda: cup("wine", "night"),
    "pell-strand-funnel.jpg": funnel, "tallypenny-office.jpg": office, "pentland-tram.jpg": tram, "council-minutes.jpg": page,
    "tarnhaven-barrier.jpg": barrier, "sierra-alta.jpg": church, "ambry-cup-police.jpg": lambda: cup("slate", "white"),
    "ropewalk-mud.jpg": mud_street, "tram-smash-aerial.jpg": tram_at_bank,
}


def file(name):
    """The bytes of a picture, or None for one that no crawler brought home."""
    return SCENES[name]().file() if name in SCENES else None
