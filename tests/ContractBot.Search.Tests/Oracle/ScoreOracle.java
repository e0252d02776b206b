import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.tokenattributes.*;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Indexes DocumentsOracle's documents with Lucene (one thread, one segment) and prints what each query finds.
 *
 * Arguments: documents file, queries file, `scores` or `explanations`. For the language of the queries see QueryNotation.cs.
 * scores: `query TAB query`, `total TAB n`, then the best 20: `hit TAB document TAB score TAB bits of the float in hexadecimal`.
 * explanations: `query TAB query`, then the explanation of the best hit and of the last, each headed `document TAB n`.
 */
public class ScoreOracle {
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    boolean explain = args[2].equals("explanations");
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      index(directory, Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8));
      try (IndexReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        for (String line : Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8)) {
          if (line.isBlank() || line.startsWith("# ")) {
            continue;
          }
          Query query = new Notation(line).query();
          TopScoreDocCollector collector = TopScoreDocCollector.create(20, Integer.MAX_VALUE);
          searcher.search(query, collector);
          TopDocs top = collector.topDocs();
          out.println("query\t" + line);
          if (explain) {
            for (int i = 0; i < top.scoreDocs.length; i += Math.max(1, top.scoreDocs.length - 1)) {
              out.println("document\t" + top.scoreDocs[i].doc);
              print(out, searcher.explain(query, top.scoreDocs[i].doc), "");
            }
            continue;
          }
          out.println("total\t" + top.totalHits.value);
          for (ScoreDoc hit : top.scoreDocs) {
            out.println("hit\t" + hit.doc + "\t" + hit.score + "\t" + Integer.toHexString(Float.floatToIntBits(hit.score)));
          }
        }
      }
    }
    out.flush();
  }

  /** As Explanation.toString, but sums in the order of their text: Lucene's is that of a hash table, other in each run. */
  private static void print(PrintStream out, Explanation explanation, String indent) {
    out.println(indent + explanation.getValue() + " = " + explanation.getDescription());
    Explanation[] details = explanation.getDetails();
    if (explanation.getDescription().equals("sum of:")) {
      Arrays.sort(details, Comparator.comparing(Explanation::toString));
    }
    for (Explanation detail : details) {
      print(out, detail, indent + "  ");
    }
  }

  private static void index(ByteBuffersDirectory directory, List<String> lines) throws Exception {
    String[] names = {"text", "caption", "headings"};
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceTerms()))) {
      for (String line : lines) {
        if (line.startsWith("# ")) {
          continue;
        }
        String[] columns = line.split("\t", -1);
        Document document = new Document();
        document.add(new StringField("agreement_id", columns[1], Field.Store.NO));
        for (int i = 0; i < names.length; i++) {
          if (!columns[2 + i].equals("-")) {
            document.add(new TextField(names[i], columns[2 + i], Field.Store.NO));
          }
        }
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  /** Terms between spaces, `term|n` with position increment n. */
  private static final class WhitespaceTerms extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new Tokenizer() {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private Iterator<String> terms = Collections.emptyIterator();

        @Override
        public void reset() throws java.io.IOException {
          super.reset();
          StringBuilder text = new StringBuilder();
          for (int unit = input.read(); unit >= 0; unit = input.read()) {
            text.append((char) unit);
          }
          terms = text.length() == 0 ? Collections.emptyIterator() : Arrays.asList(text.toString().split(" ")).iterator();
        }

        @Override
        public boolean incrementToken() {
          if (!terms.hasNext()) {
            return false;
          }
          clearAttributes();
          String[] parts = terms.next().split("\\|");
          term.append(parts[0]);
          increment.setPositionIncrement(parts.length > 1 ? Integer.parseInt(parts[1]) : 1);
          return true;
        }
      });
    }
  }

  /** Reads the language of the queries. */
  private static final class Notation {
    private final String text;
    private int at;

    Notation(String text) {
      this.text = text;
    }

    Query query() {
      Query query = primary();
      if (at < text.length() && text.charAt(at) == '^') {
        at++;
        query = new BoostQuery(query, Float.parseFloat(word()));
      }
      return query;
    }

    private Query primary() {
      if (text.charAt(at) == '(') {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        at++;
        while (text.charAt(at) != ')') {
          BooleanClause.Occur occur = BooleanClause.Occur.SHOULD;
          switch (text.charAt(at)) {
            case '+': occur = BooleanClause.Occur.MUST; at++; break;
            case '-': occur = BooleanClause.Occur.MUST_NOT; at++; break;
            case '#': occur = BooleanClause.Occur.FILTER; at++; break;
            case ' ': at++; continue;
          }
          builder.add(query(), occur);
        }
        at++;
        return builder.build();
      }
      if (text.charAt(at) == '*') {
        at++;
        return new MatchAllDocsQuery();
      }
      int colon = text.indexOf(':', at);
      String field = text.substring(at, colon);
      at = colon + 1;
      if (text.charAt(at) != '"') {
        String word = word();
        if (field.equals("agreement_id")) {
          BooleanQuery.Builder any = new BooleanQuery.Builder();
          for (String id : word.split(",")) {
            any.add(new TermQuery(new Term(field, id)), BooleanClause.Occur.SHOULD);
          }
          return new ConstantScoreQuery(word.contains(",") ? any.build() : new TermQuery(new Term(field, word)));
        }
        return word.endsWith("*")
          ? new PrefixQuery(new Term(field, word.substring(0, word.length() - 1)))
          : new TermQuery(new Term(field, word));
      }
      int end = text.indexOf('"', at + 1);
      PhraseQuery.Builder phrase = new PhraseQuery.Builder();
      String[] places = text.substring(at + 1, end).split(" ");
      for (int position = 0; position < places.length; position++) {
        if (!places[position].equals("?")) {
          for (String term : places[position].split("\\|")) {
            phrase.add(new Term(field, term), position);
          }
        }
      }
      at = end + 1;
      if (at < text.length() && text.charAt(at) == '~') {
        at++;
        phrase.setSlop(Integer.parseInt(word()));
      }
      return phrase.build();
    }

    private String word() {
      int start = at;
      while (at < text.length() && " )^".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(start, at);
    }
  }
}
