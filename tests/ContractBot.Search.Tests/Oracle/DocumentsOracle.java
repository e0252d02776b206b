import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.*;

/**
 * Cuts the agreements' lines into documents with Lucene's JapaneseAnalyzer, so that scoring can be compared on equal tokens.
 *
 * A line is: key TAB agreement TAB text TAB caption TAB headings. The fields are terms between spaces; `term|n` has
 * position increment n instead of 1. An empty field is an empty column; a document that lacks a field has `-`.
 */
public class DocumentsOracle {
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (Analyzer analyzer = new JapaneseAnalyzer()) {
      for (String file : args) {
        String agreement = Path.of(file).getFileName().toString().replace(".txt", "");
        String headings = "-";
        String caption = "-";
        StringBuilder whole = new StringBuilder();
        int number = 0;
        for (String raw : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) {
          String line = raw.strip();
          if (line.isEmpty()) {
            continue;
          }
          if (line.matches("^第.+[章節].*")) {
            headings = terms(analyzer, line);
          }
          // A line in brackets is the caption of the lines that follow, and a document without text itself.
          boolean bracketed = line.startsWith("（") && line.endsWith("）");
          caption = bracketed ? terms(analyzer, line) : caption;
          print(out, agreement, ++number, bracketed ? "-" : terms(analyzer, line), number % 7 == 0 && !bracketed ? "" : caption, headings);
          whole.append(line).append('\n');
        }
        // A very long document, whose length the norm only nears.
        print(out, agreement, ++number, terms(analyzer, whole.toString()), "-", "-");
      }
    }
    out.flush();
  }

  private static void print(PrintStream out, String agreement, int number, String text, String caption, String headings) {
    out.println(agreement + "#" + number + "\t" + agreement + "\t" + text + "\t" + caption + "\t" + headings);
  }

  private static String terms(Analyzer analyzer, String text) throws Exception {
    StringJoiner terms = new StringJoiner(" ");
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        // The separators of this form do not occur in terms of law text; to be sure, they are replaced.
        String safe = term.toString().replace(' ', '_').replace('|', '_').replace('\t', '_');
        terms.add(increment.getPositionIncrement() == 1 ? safe : safe + "|" + increment.getPositionIncrement());
      }
      stream.end();
    }
    return terms.toString();
  }
}
