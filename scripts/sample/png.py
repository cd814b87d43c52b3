"""Writes PNG files of few colours. The compressor is our own, since zlib's output differs between its versions: fixed codes
(RFC 1951, 3.2.6), and repetitions of the byte before or of the row above."""

import struct
import zlib

LENGTHS = [(3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1), (19, 2), (23, 2),
           (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4), (115, 4), (131, 5), (163, 5),
           (195, 5), (227, 5), (258, 0)]


class Bits:
    def __init__(self):
        self.bytes, self.value, self.count = bytearray(), 0, 0

    def add(self, value, count):
        self.value |= value << self.count
        self.count += count
        while self.count >= 8:
            self.bytes.append(self.value & 255)
            self.value >>= 8
            self.count -= 8

    def code(self, value, count):
        """Huffman codes come with their first bit first."""
        self.add(int(f"{value:0{count}b}"[::-1], 2), count)

    def symbol(self, n):
        if n < 144:
            self.code(0x30 + n, 8)
        elif n < 256:
            self.code(0x190 + n - 144, 9)
        elif n < 280:
            self.code(n - 256, 7)
        else:
            self.code(0xC0 + n - 280, 8)


def run(data, place, distance):
    """How many bytes from `place` on repeat those `distance` before."""
    if place < distance:
        return 0
    length = 0
    while length < 258 and place + length < len(data) and data[place + length] == data[place + length - distance]:
        length += 1
    return length


def distance_code(distance):
    if distance <= 4:
        return distance - 1, 0, 0
    extra = (distance - 1).bit_length() - 2
    half = ((distance - 1) >> extra) & 1
    return 2 * extra + 2 + half, extra, (distance - 1) & ((1 << extra) - 1)


def deflate(data, row):
    bits, place = Bits(), 0
    bits.add(1, 1)
    bits.add(1, 2)
    while place < len(data):
        length, distance = max((run(data, place, distance), distance) for distance in (1, row))
        if length < 4:
            bits.symbol(data[place])
            place += 1
            continue
        index = max(n for n, (base, _) in enumerate(LENGTHS) if base <= length)
        base, extra = LENGTHS[index]
        bits.symbol(257 + index)
        bits.add(length - base, extra)
        code, extra, rest = distance_code(distance)
        bits.code(code, 5)
        bits.add(rest, extra)
        place += length
    bits.symbol(256)
    bits.add(0, 7)
    return b"\x78\x01" + bytes(bits.bytes) + struct.pack(">I", zlib.adler32(data))


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width, height, palette, pixels):
    """`pixels`: one index into the palette each, row by row."""
    rows = b"".join(b"\0" + bytes(pixels[y * width : (y + 1) * width]) for y in range(height))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0))
            + chunk(b"PLTE", bytes(value for colour in palette for value in colour))
            + chunk(b"IDAT", deflate(rows, width + 1)) + chunk(b"IEND", b""))
