import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Tokenizes a file, line by line, once for each line of standard input, and prints the nanoseconds and the number of tokens.
 * Every token's place is read. Arguments: NORMAL or SEARCH, and the file.
 */
public final class LuceneSpeed {
  public static void main(String[] arguments) throws Exception {
    List<String> lines = Files.readAllLines(Paths.get(arguments[1]), StandardCharsets.UTF_8);
    JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.valueOf(arguments[0]));
    OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    while (in.readLine() != null) {
      long start = System.nanoTime();
      long tokens = 0;
      long units = 0;
      for (String line : lines) {
        tokenizer.setReader(new StringReader(line));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
          tokens++;
          units += offset.endOffset() - offset.startOffset();
        }
        tokenizer.end();
        tokenizer.close();
      }
      System.out.println((System.nanoTime() - start) + " " + (units > 0 ? tokens : 0));
      System.out.flush();
    }
  }
}
