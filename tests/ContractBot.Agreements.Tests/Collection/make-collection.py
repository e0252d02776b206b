"""Makes the files of this folder from sources/*.agreement: python3 make-collection.py [NAME …]

Needs LibreOffice, Chromium and Noto CJK; the tests need none of them, for the files are kept. The outlines are written from
the sources here, and never by the parser. A file is named NAME.HOW.EXTENSION and has the outline NAME.outline.txt;
a Word file with footnotes has one of its own, for only Word files keep a note at its place.

A source has a line for each thing, named by its first sign:
@setting value · T title · P short name|party · S signing date · > words before the articles · #編 ##章 division
= caption (=2: 第N条の2) · . paragraph · * item · ** sub-item · + words after the items · | cells of a table's row, tabs between
^ footnote · ~ line of the signature block · !label|heading|label in the outline|heading in the outline: an attachment
Within words: [-deleted-] [+inserted+] [~hidden~] [#comment#]; a line may be deleted or inserted whole.
"""
import functools, html, http.server, pathlib, re, shutil, subprocess, sys, tempfile, threading, zipfile

HERE = pathlib.Path(__file__).parent
WIDE, KANJI = "０１２３４５６７８９", "〇一二三四五六七八九"
ORDERS = {"ア": "アイウエオカキクケコ", "イ": "イロハニホヘト", "a": "abcdefghij", "①": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫", "②": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫", "⑴": "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿"}
WORD = {"Z": "decimalFullWidth", "A": "decimal", "K": "japaneseCounting", "ア": "aiueoFullWidth", "イ": "irohaFullWidth",
        "a": "lowerLetter", "①": "decimalEnclosedCircle", "②": "decimalEnclosedCircle", "⑴": "decimalEnclosedParen"}
SIGN = "[ZAKアイa①②⑴]"
LEVELS = {"編": "Hen", "章": "Sho", "節": "Setsu", "款": "Kan"}


def kanji(n):
    return (KANJI[n // 10] if n > 19 else "") + ("十" if n > 9 else "") + (KANJI[n % 10] if n % 10 else "")


def sign_of(form):
    return re.search(SIGN, form).group()


def numbered(form, n):
    sign = sign_of(form)
    text = ("".join(WIDE[int(d)] for d in str(n)) if sign == "Z" else str(n) if sign == "A" else kanji(n) if sign == "K" else ORDERS[sign][n - 1])
    return form.replace(sign, text)


def plain(text):
    text = re.sub(r"\[-.*?-\]|\[#.*?#\]|\[~.*?~\]", "", text)
    return re.sub(r"\[\+(.*?)\+\]", r"\1", text)


def packed(text):
    return re.sub(r"\s", "", plain(text))


class Block:
    """A line of the agreement: its kind, its number with the list level that gives it, and its words."""

    def __init__(self, kind, text="", number="", level=None, gap="　", change=None, **more):
        self.kind, self.text, self.number, self.level, self.gap, self.change = kind, text, number, level, gap, change
        self.notes, self.more = [], more

    def line(self):
        return self.number + (self.gap if self.number and self.text else "") + plain(self.text)


class Source:
    def __init__(self, path):
        self.name = path.stem
        self.set = {"art": "第Z条", "cap": "（）", "para": "Z", "item": "（Z）", "sub": "ア", "head": "", "files": ""}
        self.blocks, self.title, self.parties, self.signed = [], "", [], "-"
        self.outline = []
        self.part, self.lists, self.notes = 0, [], 0
        self.forms = []
        self.begin_part("part\tbody\t-\t-")
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("[-") and line.endswith("-]") and line.count("-]") == 1 and line[2] in "=.*":
                self.blocks.append(Block("deleted", line[2:-2].lstrip("=.* "), level={"=": 0, ".": 1, "*": 2}[line[2]]))
            elif line.startswith("[+") and line.endswith("+]") and line[2] in ".*":
                self.read(line[2:-2])
                self.blocks[-1].change = "ins"
            else:
                self.read(line)
        if self.set.get("toc") is not None:
            self.add_contents()

    # --- reading the source -------------------------------------------------------------------------------------

    def begin_part(self, line):
        self.prefix = f"s{self.part}" if self.part else ""
        self.article = self.branch = None
        self.number, self.words, self.div = 0, None, {}
        self.outline.append(line)
        self.style = len(self.lists)

    def read(self, line):
        mark, _, rest = line.partition(" ")
        if line.startswith("@"):
            self.set[mark[1:]] = rest.strip()
        elif line.startswith("!"):
            label, heading, in_label, in_heading = line[1:].split("|")
            self.part += 1
            self.blocks.append(Block("label", label))
            if heading:
                self.blocks.append(Block("heading", heading))
            self.begin_part(f"part\ts{self.part}\t{in_label}\t{in_heading}")
        elif mark == "T":
            self.title = rest
            self.blocks.append(Block("title", rest))
        elif mark == "P":
            self.parties.append(rest.split("|"))
        elif mark == "S":
            self.signed = rest
        elif mark == ">":
            self.blocks.append(Block("preamble", rest))
            self.own("preamble", rest)
        elif re.match("#+[編章節款]$", mark):
            self.division(len(mark) - 1, mark[-1], rest)
        elif mark[:1] == "=":
            self.open_article(rest, int(mark[1:]) if mark[1:] else None)
        elif mark == ".":
            self.paragraph(rest)
        elif mark == "*":
            self.items += 1
            self.subs = 0
            number = numbered(self.set["item"], self.items)
            self.blocks.append(Block("item", rest, number, 2))
            self.add("item", f"{self.at}p{self.para}i{self.items}", number, rest)
        elif mark == "**":
            self.subs += 1
            number = numbered(self.set["sub"], self.subs)
            self.blocks.append(Block("sub", rest, number, 3))
            self.add("subitem", f"{self.at}p{self.para}i{self.items}s{self.subs}", number, rest)
        elif mark == "+":
            self.blocks.append(Block("after", rest))
            self.add("after", f"{self.at}p{self.para}", rest)
        elif mark == "|":
            self.blocks.append(Block("row", rest, cells=rest.split("\t")))
            self.own("preamble", rest)
        elif mark == "~":
            self.blocks.append(Block("signature", rest))
            self.own("signature", rest)
        elif mark == "^":
            self.notes += 1
            self.blocks[-1].notes.append((self.notes, rest))
            self.outline[-1] += f"［※{self.notes}{packed(rest)}］"

    def add(self, *fields):
        self.outline.append("\t".join([*fields[:-1], packed(fields[-1])]))

    # Words that go on from line to line: a preamble, a signature block, the rows below a paragraph.
    def own(self, kind, text):
        anchor = self.prefix + kind
        if self.outline[-1].startswith(f"{kind}\t{anchor}\t") or (kind == "preamble" and self.article is not None):
            self.outline[-1] += packed(text)
        else:
            self.add(kind, anchor, text)

    def division(self, depth, unit, heading):
        self.div[depth] = self.div.get(depth, 0) + 1
        self.div = {d: n for d, n in self.div.items() if d <= depth}
        number = numbered("第Z" + unit if "K" not in self.set["art"] else "第K" + unit, self.div[depth])
        self.blocks.append(Block("division", heading, number))
        self.outline.append(f"division\t{LEVELS[unit]}\t{number}\t{heading}")

    def open_article(self, caption, branch):
        if branch is None:
            self.number += 1
        self.branch = branch
        number = numbered(self.set["art"], self.number) + (numbered("の" + sign_of(self.set["art"]), branch) if branch else "")
        self.at = f"{self.prefix}a{self.number}" + (f"b{branch}" if branch else "")
        self.article, self.para = caption, 0
        self.outline.append(f"article\t{self.at}\t{number}\t{caption or '-'}")
        cap, level = self.set["cap"], None if branch else 0
        if caption and cap in ("（）", "【】", "〔〕"):
            self.blocks.append(Block("caption", cap[0] + caption + cap[1]))
            self.blocks.append(Block("article", "", number, level, branch=branch))
        elif caption and cap.startswith("after"):
            self.blocks.append(Block("article", cap[-2] + caption + cap[-1], number, level, "", branch=branch))
        elif caption and cap == "space":
            self.blocks.append(Block("article", caption, number, level, branch=branch))
        elif caption:
            self.blocks.append(Block("article", cap[-2] + caption + cap[-1], number, level, "", branch=branch))
        else:
            self.blocks.append(Block("article", "", number, level, branch=branch))
        self.blocks[-1].more["forms"] = (self.part, self.set["art"], self.set["para"], self.set["item"], self.set["sub"])

    def paragraph(self, text):
        self.para += 1
        self.items = 0
        form = self.set["para"].lstrip("+")
        shown = numbered(form, self.para) if self.para > 1 or self.set["para"].startswith("+") else ""
        last = self.blocks[-1]
        joins = self.para == 1 and not shown and not self.set["cap"].startswith("after") and self.set["cap"] != "space"
        if joins and last.kind == "article":
            last.text += ("　" if last.text else "") + text
        else:
            self.blocks.append(Block("paragraph" if shown else "body", text, shown, 1 if shown else None))
        self.add("paragraph", f"{self.at}p{self.para}", shown or "-", text)

    def add_contents(self):
        lines = [b.line() for b in self.blocks if b.kind == "division" or (b.kind == "label")]
        at = next(i for i, b in enumerate(self.blocks) if b.kind == "preamble")
        self.blocks[at:at] = [Block("contents", "目次")] + [Block("contents", f"{line} ……… {i // 2 + 2}") for i, line in enumerate(lines)]

    def outline_text(self, notes):
        head = ["# Written from sources/%s.agreement, not by running the parser." % self.name, f"title\t{self.title}"]
        head += [f"party\t{short}\t{name}" for short, name in self.parties] + [f"signed\t{self.signed}"]
        body = [line if notes else re.sub("［※[^］]*］", "", line) for line in self.outline]
        return "\n".join(head + body) + "\n"


# --- text ---------------------------------------------------------------------------------------------------------

INDENT = {"preamble": 1, "body": 1, "item": 1, "sub": 2, "after": 1, "signature": 1, "title": 4}


def shown(source):
    return [b for b in source.blocks if b.kind != "deleted"]


def text_lines(source, width=None):
    lines = []
    for block in shown(source):
        line = "\t".join(block.more["cells"]) if block.kind == "row" else block.line()
        blank = block.kind in ("caption", "division", "label", "preamble") or (block.kind == "signature" and lines and lines[-1][:1] != "　") \
            or (block.kind == "article" and not source.set["cap"] in ("（）", "【】", "〔〕"))
        if blank and lines:
            lines.append("")
        indent = "　" * INDENT.get(block.kind, 0)
        lines += wrap(indent + line, width, indent) if width and block.kind != "row" else [indent + line]
    return lines


def wrap(line, width, indent):
    out = []
    while len(line) > width:
        end = width
        while end < len(line) and line[end] in "、。）」":
            end += 1
        out.append(line[:end])
        line = indent + line[end:] if line[end:] else ""
    return out + ([line] if line else [])


def text_file(source, how):
    if how in ("wrapped", "sjis"):
        lines, paged = text_lines(source, 40), []
        for i, line in enumerate(lines):
            paged.append(line)
            if i % 32 == 31:
                paged += ["", f"　　　　　　　　　　　　　　　　　　－{i // 32 + 1}－", "\f" + source.set["head"] if source.set["head"] else "\f"]
        lines = paged
    else:
        lines = text_lines(source)
    end = "\r\n" if how in ("sjis", "utf16") else "\n"
    encoding = {"sjis": "cp932", "euc": "euc_jp", "jis": "iso2022_jp", "utf16": "utf-16", "utf8": "utf-8-sig", "wrapped": "utf-8"}[how]
    return (end.join(lines) + end).encode(encoding)


def markdown(source):
    out = []
    rows = 0
    for block in shown(source):
        line = block.line()
        if block.kind == "row":
            cells = block.more["cells"]
            out.append("| " + " | ".join(cells) + " |")
            rows += 1
            if rows == 1:
                out.append("|" + " --- |" * len(cells))
            continue
        if rows:
            out.append("")
        rows = 0
        if block.kind == "title":
            out += ["# " + line, ""]
        elif block.kind in ("division", "label", "heading"):
            out += ["", "## " + line, ""]
        elif block.kind == "article" and source.set["cap"].startswith("after"):
            out += ["", "### " + line, ""]
        elif block.kind == "caption":
            out += ["", "**" + line + "**", ""]
        elif block.kind == "item":
            out.append("   " + line)
        elif block.kind == "sub":
            out.append("      - " + line)
        else:
            out += [line, ""]
    return ("\n".join(out) + "\n").encode()


# --- web pages ----------------------------------------------------------------------------------------------------

def page_body(source):
    out, table = [], False
    for block in shown(source):
        if (block.kind == "row") != table:
            out.append("<table>" if not table else "</table>")
            table = not table
        e = html.escape
        if block.kind == "row":
            out.append("<tr>" + "".join(f"<td>{e(cell)}</td>" for cell in block.more["cells"]) + "</tr>")
        else:
            tag = {"title": "h1", "division": "h2", "label": "h2", "heading": "h3"}.get(block.kind, "p")
            indent = {"item": 1, "sub": 2}.get(block.kind, 0)
            style = f' style="margin-left:{indent}em"' if indent else ""
            out.append(f"<{tag}{style}>{e(block.line())}</{tag}>")
    return "\n".join(out) + ("</table>" if table else "")


STYLE = "body{font:10.5pt 'Noto Serif CJK JP'}h1{font-size:14pt;text-align:center}h2,h3{font-size:11pt}p{margin:0 0 2pt}table{border-collapse:collapse}td{border:1px solid;padding:1pt 6pt}"


def cms_page(source):
    return f"""<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>{source.title} | 架空市公式サイト</title>
<style>.sr{{position:absolute;left:-9999px}} .pc{{display:none}}</style><script>var page = "第１条";</script></head>
<body>
<header><p>架空市</p><a href="#main">本文へ移動</a><form><input type="search" value="検索"><button>検索</button></form></header>
<nav><ul><li><a href="/">くらし</a></li><li><a href="/b">事業者の方へ</a></li><li><a href="/c">第１条の解説</a></li></ul></nav>
<nav aria-label="現在位置"><ol><li><a href="/">トップ</a></li><li>{source.title}</li></ol></nav>
<main id="main">
<article>
{page_body(source)}
</article>
</main>
<aside><h2>関連リンク</h2><ul><li><a href="/d">様式のダウンロード</a></li></ul></aside>
<footer><h2>このページに関するお問い合わせ</h2><p>総務課　電話　00-0000-0000</p><p>Copyright Kaku City</p></footer>
</body></html>
""".encode()


def chrome_pdf(source, target):
    with tempfile.TemporaryDirectory() as folder:
        name = source.name + ".html"
        pathlib.Path(folder, name).write_text(f"<!DOCTYPE html><meta charset=utf-8><title>{source.title}</title><style>{STYLE}</style>{page_body(source)}", encoding="utf-8")
        handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=folder)
        handler.func.log_message = lambda *_: None
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--host-resolver-rules=MAP example.jp:80 127.0.0.1:{server.server_port}",
                        f"--print-to-pdf={target}", f"http://example.jp/{name}"], check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        server.shutdown()


# --- Word ---------------------------------------------------------------------------------------------------------

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
CHANGE = 'w:author="A" w:date="2024-01-10T09:00:00Z"'
FONTS = '<w:rFonts w:ascii="Noto Serif CJK JP" w:hAnsi="Noto Serif CJK JP" w:eastAsia="Noto Serif CJK JP"/>'


class Word:
    def __init__(self, source, auto, section=""):
        self.source, self.auto, self.section = source, auto, section
        self.nums, self.comments, self.notes, self.ids = [], [], [], 0
        self.num, self.items, self.in_items, self.forms = None, None, False, None

    def id(self):
        self.ids += 1
        return self.ids

    def text(self, text):
        return f'<w:t xml:space="preserve">{html.escape(text, quote=False)}</w:t>'

    def runs(self, text, change=None):
        out = []
        for piece in re.split(r"(\[[-+~#].*?[-+~#]\])", text):
            kind = piece[1:2] if piece.startswith("[") else ""
            inner = piece[2:-2] if kind else piece
            if not inner:
                continue
            if kind == "-":
                out.append(f'<w:del w:id="{self.id()}" {CHANGE}><w:r><w:delText xml:space="preserve">{inner}</w:delText></w:r></w:del>')
            elif kind == "+" or change == "ins":
                out.append(f'<w:ins w:id="{self.id()}" {CHANGE}><w:r>{self.text(inner)}</w:r></w:ins>')
            elif kind == "~":
                out.append(f"<w:r><w:rPr><w:vanish/></w:rPr>{self.text(inner)}</w:r>")
            elif kind == "#":
                self.comments.append(inner)
                out.append(f'<w:r><w:commentReference w:id="{len(self.comments) - 1}"/></w:r>')
            else:
                half = len(inner) // 2 if len(inner) > 8 else 0   # Word splits runs wherever somebody has typed
                out += [f"<w:r>{self.text(part)}</w:r>" for part in (inner[:half], inner[half:]) if part]
        return "".join(out)

    # The articles with their paragraphs are one list, the items of all paragraphs are another, begun anew below each paragraph.
    def list_of(self, forms, restarts):
        if restarts or (forms, ()) not in self.nums:
            self.nums.append((forms, restarts))
            return len(self.nums)
        return self.nums.index((forms, ())) + 1

    def numbered(self, block):
        if block.kind == "article":
            part, art, para, item, sub = block.more["forms"]
            self.forms = (part, item, sub)
            self.num = self.list_of((part, art, para), (1,) if block.more["branch"] else ())
        if block.level is None or not self.auto or (block.level > 1 and "⑴" in self.forms[1]):
            self.in_items = False
            return ""
        if block.level == 2 and not self.in_items:
            self.items = self.list_of(self.forms, (0, 1))
        self.in_items = block.level >= 2 or (self.in_items and block.kind == "deleted")
        level, num = (block.level, self.num) if block.level < 2 else (block.level - 2, self.items)
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'

    def paragraph(self, block):
        style = {"title": "Title", "division": "Heading1", "signature": "Sign"}.get(block.kind, "")
        properties = f'<w:pStyle w:val="{style}"/>' if style else ""
        text, number = block.text, block.number
        listed = self.numbered(block)
        if block.kind == "deleted":
            mark = f'<w:rPr><w:del w:id="{self.id()}" {CHANGE}/></w:rPr>'
            return f"<w:p><w:pPr>{listed}{mark}</w:pPr>" + self.runs(f"[-{text}-]") + "</w:p>"
        if listed:
            properties += listed
        else:
            text = number + (block.gap if number and text else "") + text
            if block.kind in ("item", "sub"):
                properties += f'<w:ind w:left="{420 if block.kind == "item" else 840}" w:hanging="210"/>'
        if block.kind in ("preamble", "body"):
            properties += '<w:ind w:firstLine="210"/>'
        if block.change == "ins":
            properties += f'<w:rPr><w:ins w:id="{self.id()}" {CHANGE}/></w:rPr>'
        notes = ""
        for number, note in block.notes:
            self.notes.append(note)
            notes += f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{len(self.notes) + 1}"/></w:r>'
        # Word breaks pages where an attachment begins.
        start = '<w:r><w:br w:type="page"/></w:r>' if block.kind == "label" else ""
        return f"<w:p><w:pPr>{properties}</w:pPr>{start}{self.runs(text, block.change)}{notes}</w:p>"

    def table(self, rows):
        cell = lambda text: f'<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr><w:p>{self.runs(text)}</w:p></w:tc>'
        edges = "".join(f'<w:{edge} w:val="single" w:sz="4"/>' for edge in ("top", "left", "bottom", "right", "insideH", "insideV"))
        return (f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{edges}</w:tblBorders></w:tblPr><w:tblGrid>'
                + '<w:gridCol w:w="2400"/>' * len(rows[0]) + "</w:tblGrid>"
                + "".join("<w:tr>" + "".join(map(cell, row)) + "</w:tr>" for row in rows) + "</w:tbl><w:p/>")

    def body(self):
        out, rows = [], []
        for block in self.source.blocks:
            if block.kind == "row":
                rows.append(block.more["cells"])
                continue
            if rows:
                out.append(self.table(rows))
                rows = []
            if block.kind in ("signature", "contents") and out and self.kind != block.kind:
                out.append("<w:p/>")
            self.kind = block.kind
            out.append(self.paragraph(block))
        return "".join(out) + (self.table(rows) if rows else "")

    def numbering(self):
        definitions = list(dict.fromkeys(forms for forms, _ in self.nums))
        # Paragraphs begin with 2 where the first one has no number.
        starts = lambda forms, level: 2 if level == 1 and forms[1].startswith("第") and not forms[2].startswith("+") else 1
        out = ""
        for i, forms in enumerate(definitions):
            out += f'<w:abstractNum w:abstractNumId="{i}"><w:multiLevelType w:val="multilevel"/>'
            for level, form in enumerate(forms[1:]):
                text = re.sub(SIGN, f"%{level + 1}", form.lstrip("+"))
                out += (f'<w:lvl w:ilvl="{level}"><w:start w:val="{starts(forms, level)}"/><w:numFmt w:val="{WORD[sign_of(form)]}"/><w:suff w:val="tab"/>'
                        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{210 * (level + 2)}" w:hanging="420"/></w:pPr></w:lvl>')
            out += "</w:abstractNum>"
        for n, (forms, restarts) in enumerate(self.nums):
            over = "".join(f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{starts(forms, level)}"/></w:lvlOverride>' for level in restarts)
            out += f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{definitions.index(forms)}"/>{over}</w:num>'
        return f"<w:numbering {NS}>{out}</w:numbering>"

    def write(self, path):
        body = self.body()
        head = self.source.set["head"]
        xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        references = '<w:footerReference w:type="default" r:id="rId4"/>' + ('<w:headerReference w:type="default" r:id="rId3"/>' if head else "")
        size = '<w:pgSz w:w="11906" w:h="16838"/>' if "tbRl" not in self.section else '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
        section = f'<w:sectPr>{references}{size}<w:pgMar w:top="1700" w:right="1700" w:bottom="1700" w:left="1700" w:header="850" w:footer="850"/>{self.section}</w:sectPr>'
        parts = {
            "word/document.xml": f"<w:document {NS}><w:body>{body}{section}</w:body></w:document>",
            "word/styles.xml": f'<w:styles {NS}><w:docDefaults><w:rPrDefault><w:rPr>{FONTS}<w:sz w:val="21"/><w:lang w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault></w:docDefaults>'
                '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
                '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr></w:style>'
                '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>'
                '<w:style w:type="paragraph" w:styleId="Sign"><w:name w:val="Sign"/><w:basedOn w:val="Normal"/></w:style></w:styles>',
            "word/numbering.xml": self.numbering(),
            "word/header1.xml": f'<w:hdr {NS}><w:p><w:pPr><w:jc w:val="right"/></w:pPr>{self.runs(head)}</w:p></w:hdr>',
            "word/footer1.xml": f'<w:ftr {NS}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">- </w:t></w:r>{field}<w:r><w:t xml:space="preserve"> -</w:t></w:r></w:p></w:ftr>',
            "word/footnotes.xml": f'<w:footnotes {NS}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p/></w:footnote>'
                + "".join(f'<w:footnote w:id="{i + 2}"><w:p><w:r><w:footnoteRef/></w:r>{self.runs(note)}</w:p></w:footnote>' for i, note in enumerate(self.notes)) + "</w:footnotes>",
            "word/comments.xml": f"<w:comments {NS}>" + "".join(f'<w:comment w:id="{i}" {CHANGE}><w:p>{self.runs(c)}</w:p></w:comment>' for i, c in enumerate(self.comments)) + "</w:comments>",
        }
        kinds = ["styles", "numbering", "header", "footer", "footnotes", "comments"]
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        mime = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        files = dict(zip(kinds, ["styles", "numbering", "header1", "footer1", "footnotes", "comments"]))
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", xml + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
                + f'<Override PartName="/word/document.xml" ContentType="{mime}document.main+xml"/>' + "".join(f'<Override PartName="/word/{files[k]}.xml" ContentType="{mime}{k}+xml"/>' for k in kinds) + "</Types>")
            archive.writestr("_rels/.rels", xml + f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>')
            archive.writestr("word/_rels/document.xml.rels", xml + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                + "".join(f'<Relationship Id="rId{i + 1}" Type="{office}/{k}" Target="{files[k]}.xml"/>' for i, k in enumerate(kinds)) + "</Relationships>")
            for name, content in parts.items():
                archive.writestr(name, xml + content)


def convert(path, extension, target):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "--headless", "--convert-to", extension, "--outdir", folder, str(path)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.move(str(pathlib.Path(folder, path.stem + "." + extension.split(":")[0])), target)


SECTIONS = {"columns": '<w:cols w:num="2" w:space="600"/>', "vertical": '<w:textDirection w:val="tbRl"/>'}


def make(source):
    (HERE / f"{source.name}.outline.txt").write_text(source.outline_text(False), encoding="utf-8", newline="\n")
    if source.notes:
        (HERE / f"{source.name}.docx.outline.txt").write_text(source.outline_text(True), encoding="utf-8", newline="\n")
    files = source.set["files"].split()
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            how, extension = file.split(".")
            target = HERE / f"{source.name}.{file}"
            if extension == "txt":
                target.write_bytes(text_file(source, how))
            elif extension == "md":
                target.write_bytes(markdown(source))
            elif how == "cms":
                target.write_bytes(cms_page(source))
            elif how == "chrome":
                chrome_pdf(source, target)
            else:
                # LibreOffice numbers the lists of a PDF by itself; a page that it writes has lost their formats.
                auto = how in ("auto", "word") or (how == "lo" and extension == "pdf" and "auto.docx" in files)
                raw = pathlib.Path(folder, f"{source.name}.docx")
                Word(source, auto, SECTIONS.get(how, "")).write(raw)
                if how == "word":
                    shutil.copy(raw, target)
                else:
                    convert(raw, {"docx": "docx:MS Word 2007 XML", "pdf": "pdf", "html": "html"}[extension], target)


if __name__ == "__main__":
    for path in sorted((HERE / "sources").glob("*.agreement")):
        if len(sys.argv) == 1 or path.stem in sys.argv[1:]:
            print(path.stem, flush=True)
            make(Source(path))
