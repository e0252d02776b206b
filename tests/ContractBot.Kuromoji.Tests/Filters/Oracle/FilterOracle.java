import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Prints every term that one of Lucene's filters changes, as `filter TAB before TAB after` in hexadecimal UTF-16 units:
 * `width` for each unit alone and before both half-width voiced marks, `stem` for each unit before アアー,
 * `lower` for each code point. Where a unit and its mark change only as each does alone, the pair is left out.
 */
public class FilterOracle {
  private static final StringBuilder out = new StringBuilder();

  public static void main(String[] args) throws Exception {
    for (int unit = 0; unit < 0x10000; unit++) {
      String alone = String.valueOf((char) unit);
      String folded = run("width", alone);
      print("width", alone, folded);
      for (String mark : new String[] {"\uff9e", "\uff9f"}) {
        String pair = run("width", alone + mark);
        if (!pair.equals(folded + run("width", mark))) {
          print("width", alone + mark, pair);
        }
      }
    }
    for (int unit = 0; unit < 0x10000; unit++) {
      String term = (char) unit + "\u30a2\u30a2\u30fc";
      print("stem", term, run("stem", term));
    }
    for (int point = 0; point <= 0x10ffff; point++) {
      String term = new String(Character.toChars(point));
      print("lower", term, run("lower", term));
    }
    System.out.print(out);
  }

  private static void print(String filter, String before, String after) {
    if (!before.equals(after)) {
      out.append(filter).append('\t').append(hex(before)).append('\t').append(hex(after)).append('\n');
    }
  }

  private static String hex(String term) {
    StringBuilder units = new StringBuilder();
    for (char unit : term.toCharArray()) {
      units.append(units.length() == 0 ? "" : " ").append(String.format("%04x", (int) unit));
    }
    return units.toString();
  }

  private static String run(String filter, String term) throws Exception {
    TokenStream one = new OneTerm(term);
    TokenStream stream = filter.equals("width") ? new CJKWidthFilter(one)
        : filter.equals("stem") ? new JapaneseKatakanaStemFilter(one) : new LowerCaseFilter(one);
    stream.reset();
    stream.incrementToken();
    return stream.getAttribute(CharTermAttribute.class).toString();
  }

  private static final class OneTerm extends TokenStream {
    private final CharTermAttribute attribute = addAttribute(CharTermAttribute.class);
    private final String term;

    OneTerm(String term) {
      this.term = term;
    }

    @Override
    public boolean incrementToken() {
      attribute.setEmpty().append(term);
      return true;
    }
  }
}
