"""Writes the PDF files of this folder: python3 make-fixtures.py (plain.pdf and upright.pdf need chromium and Noto CJK).

The files written byte by byte name a font that they do not hold, as many Japanese files do; they stay small so.
"""
import hashlib
import pathlib
import subprocess
import tempfile

HERE = pathlib.Path(__file__).parent
SIZE = 10
KEY_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def rc4(key, data):
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def write(name, pages, vertical=False, image=False, password=None):
    """pages: lists of (x, y from the top, text) on a page of 420 by 595 points."""
    identity = hashlib.md5(name.encode()).digest()
    key = owner = user = None
    if password is not None:
        padded = (password.encode() + KEY_PADDING)[:32]
        owner = rc4(hashlib.md5(padded).digest()[:5], padded)
        key = hashlib.md5(padded + owner + (0xFFFFFFFC).to_bytes(4, "little") + identity).digest()[:5]
        user = rc4(key, KEY_PADDING)
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", None]
    encoding = "UniJIS-UTF16-V" if vertical else "UniJIS-UTF16-H"
    objects.append(f"<< /Type /Font /Subtype /Type0 /BaseFont /KozMinPr6N-Regular-{encoding} /Encoding /{encoding} /DescendantFonts [4 0 R] >>")
    objects.append("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /KozMinPr6N-Regular /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 6 >> /DW 1000 /W [1 632 500] /FontDescriptor 5 0 R >>")
    objects.append("<< /Type /FontDescriptor /FontName /KozMinPr6N-Regular /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>")
    kids = []
    for page in pages:
        content = b"q 300 0 0 400 60 100 cm BI /W 8 /H 8 /BPC 1 /CS /G ID \x00\x7e\x42\x5a\x5a\x42\x7e\x00 EI Q" if image else b"".join(
            f"BT /F {SIZE} Tf 1 0 0 1 {x} {595 - y} Tm <{text.encode('utf-16-be').hex()}> Tj ET\n".encode() for x, y, text in page)
        number = len(objects) + 1
        if key is not None:
            salted = hashlib.md5(key + number.to_bytes(3, "little") + b"\0\0").digest()[:10]
            content = rc4(salted, content)
        objects.append(f"<< /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream")
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents {number} 0 R /Resources << /Font << /F 3 0 R >> >> >>")
        kids.append(f"{number + 1} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    trailer = f"/Root 1 0 R /ID [<{identity.hex()}> <{identity.hex()}>]"
    if key is not None:
        objects.append(f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{owner.hex()}> /U <{user.hex()}> >>")
        trailer += f" /Encrypt {len(objects)} 0 R"
    out, places = bytearray(b"%PDF-1.5\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + (body.encode() if isinstance(body, str) else body) + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode() + b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer\n<< /Size {len(objects) + 1} {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    (HERE / name).write_bytes(out)


def wrap(text, width):
    """Lines of at most that many characters; a bracket or stop that would begin a line hangs at the end of the one before."""
    out = []
    for line in text.split("\n"):
        while line:
            end = width
            while end < len(line) and line[end] in "）、。」":
                end += 1
            out.append(line[:end])
            line = line[end:]
    return out


def lines(text, x, y, width, leading=16):
    return [(x, y + leading * i, line) for i, line in enumerate(wrap(text, width)) if line]


def chromium(name, style, body):
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder, "page.html")
        page.write_text(f"<meta charset=utf-8><title>-</title><style>{style}</style>{body}", encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={HERE / name}", page],
                       check=True, stderr=subprocess.DEVNULL)


PREAMBLE = "　波止場市（以下「甲」という。）と株式会社灯台（以下「乙」という。）とは、備品の貸借について、次のとおり契約を締結する。"
ARTICLES = [
    "（目的）\n第１条　甲は、乙に対し、備品を貸し付け、乙はこれを借り受けるものとし、その明細は別表のとおりとする。\n２　乙は、備品を大切に使用するものとする。",
    "（期間）\n第２条　貸付けの期間は、令和７年４月１日から令和８年３月31日までとする。ただし、甲乙の協議により、１年を限度として延長することができる。",
    "（返還）\n第３条　乙は、期間が満了したときは、次の各号に掲げる物を速やかに甲に返還しなければならない。\n（１）備品\n（２）備品とともに引き渡された説明書その他の書類",
    "（損害）\n第４条　乙は、備品を壊し、又は失ったときは、直ちに甲に届け出て、甲の定めるところにより、その損害を賠償するものとする。",
    "（秘密の保持）\n第５条　乙は、この契約の履行に当たり知り得た秘密を他に漏らしてはならない。この契約が終了した後も、同様とする。",
    "（協議）\n第６条　この契約に定めのない事項については、甲乙が協議して定める。",
]
SIGNATURE = "令和７年３月20日\n甲　波止場市長　港　太郎\n乙　株式会社灯台　代表取締役　光　花子"

PAGE = "@page{size:A5;margin:20mm}h1{font-size:14pt;text-align:center}p{margin:0;text-align:justify}body{font:11pt 'Noto Serif CJK JP';"
PARAGRAPHS = "<h1>備品貸借契約書</h1>" + "".join(f"<p>{line}</p>" for text in [PREAMBLE, ARTICLES[0].replace("別表", "ABC System 別表"), ARTICLES[1]] for line in text.split("\n"))

if __name__ == "__main__":
    chromium("plain.pdf", PAGE + "}", PARAGRAPHS)
    chromium("upright.pdf", PAGE + "writing-mode:vertical-rl}", "<h1>備品貸借契約書</h1><p>" + PREAMBLE + "</p><p>（目的）</p><p>第一条　甲は、乙に対し、備品を貸し付け、乙はこれを借り受けるものとし、その明細は別表のとおりとする。</p>")

    whole = "\n".join([PREAMBLE] + ARTICLES)
    body = wrap(whole, 30)
    per_page = -(-len(body) // 3)
    pages = []
    for number in range(3):
        part = body[number * per_page:(number + 1) * per_page]
        page = [(60, 40, "備品貸借契約書（波止場市）"), (200, 560, f"- {number + 1} -")]
        page += [(60, 90 + 16 * i, line) for i, line in enumerate(part)]
        pages.append(page + ([(160, 70, "備品貸借契約書")] if number == 0 else []))
    write("heads.pdf", pages)

    body = wrap(whole, 15)
    half = -(-len(body) // 2)
    columns = [(60, 90 + 16 * i, line) for i, line in enumerate(body[:half])] + [(230, 90 + 16 * i, line) for i, line in enumerate(body[half:])]
    write("columns.pdf", [[(170, 50, "備品貸借契約書")] + columns + [(205, 570, "１")]])

    columns = wrap("備品貸借契約書\n" + "\n".join([PREAMBLE] + ARTICLES[:2]), 40)
    write("vertical.pdf", [[(360 - 18 * i, 60, line) for i, line in enumerate(columns)]], vertical=True)
    write("scan.pdf", [[], []], image=True)
    subprocess.run(["pdfunite", HERE / "heads.pdf", HERE / "scan.pdf", HERE / "partly.pdf"], check=True)
    write("locked.pdf", [lines(whole, 60, 60, 30)], password="himitsu")
