import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;

/**
 * Prints how Lucene's classic QueryParser reads each line of the file args[0]: the tree as it writes itself, or `error`.
 * AND is the default operator, the default field is `text`, words are what stands between white space, and `_` is a stop word.
 */
public class ParseOracle {
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    Analyzer analyzer = new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new WhitespaceTokenizer();
        return new TokenStreamComponents(words, new StopFilter(words, new CharArraySet(List.of("_"), false)));
      }
    };
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      QueryParser parser = new QueryParser("text", analyzer);
      parser.setDefaultOperator(QueryParser.Operator.AND);
      parser.setSplitOnWhitespace(true);
      try {
        out.println(parser.parse(line).toString());
      } catch (ParseException error) {
        out.println("error");
      }
    }
    out.flush();
  }
}
