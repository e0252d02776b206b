import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.*;

/**
 * Prints what Lucene's JapaneseAnalyzer makes of each line of a file that is not empty: `line TAB text`, then for each
 * term `term TAB start TAB end TAB position increment TAB position length`, offsets being UTF-16 units of the line.
 * A line may hold a UTF-16 unit as four hexadecimal digits behind `\\u`; terms are printed with surrogates in that form.
 */
public class AnalyzerOracle {
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (Analyzer analyzer = new JapaneseAnalyzer()) {
      for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
        if (line.isEmpty() || line.startsWith("# ")) {
          continue;
        }
        out.println("line\t" + line);
        try (TokenStream stream = analyzer.tokenStream("text", unescape(line))) {
          CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
          OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
          PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
          PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
          stream.reset();
          while (stream.incrementToken()) {
            out.println(escape(term.toString()) + "\t" + offset.startOffset() + "\t" + offset.endOffset()
                + "\t" + increment.getPositionIncrement() + "\t" + length.getPositionLength());
          }
          stream.end();
        }
      }
    }
    out.flush();
  }

  private static String unescape(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (line.startsWith("\\u", i)) {
        text.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(line.charAt(i));
      }
    }
    return text.toString();
  }

  private static String escape(String term) {
    StringBuilder text = new StringBuilder();
    for (char unit : term.toCharArray()) {
      text.append(Character.isSurrogate(unit) ? String.format("\\u%04x", (int) unit) : String.valueOf(unit));
    }
    return text.toString();
  }
}
