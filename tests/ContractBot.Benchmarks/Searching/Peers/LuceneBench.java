import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ArrayBlockingQueue;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

/**
 * Indexes the passages, or asks the queries once for each line of standard input and prints a line with the nanoseconds of this thread for each.
 * Arguments: `build PASSAGES INDEX THREADS`, `ask INDEX QUERIES`, or `scores INDEX QUERIES` (the ten best scores of each, as bits),
 * or `first INDEX TERM` (opens, asks once, prints the number of hits).
 */
public final class LuceneBench {
  private static final String[] FIELDS = {"text", "caption", "headings", "agreement"};
  private static final int TOP = 10;

  public static void main(String[] arguments) throws Exception {
    switch (arguments[0]) {
      case "build": build(Paths.get(arguments[1]), Paths.get(arguments[2]), Integer.parseInt(arguments[3])); break;
      case "ask": ask(Paths.get(arguments[1]), queries(arguments[2])); break;
      case "scores": scores(Paths.get(arguments[1]), queries(arguments[2])); break;
      default:
        try (IndexReader reader = DirectoryReader.open(new MMapDirectory(Paths.get(arguments[1])))) {
          System.out.println(new IndexSearcher(reader).search(new TermQuery(new Term("text", arguments[2])), TOP).scoreDocs.length);
        }
    }
  }

  private static void build(Path passages, Path index, int threads) throws Exception {
    long start = System.nanoTime();
    IndexWriterConfig config = new IndexWriterConfig(new JapaneseAnalyzer());
    config.setRAMBufferSizeMB(256);
    try (IndexWriter writer = new IndexWriter(new MMapDirectory(index), config);
        BufferedReader in = Files.newBufferedReader(passages, StandardCharsets.UTF_8)) {
      if (threads == 1) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          writer.addDocument(document(line));
        }
      } else {
        BlockingQueue<List<String>> lines = new ArrayBlockingQueue<>(64);
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
          Thread worker = new Thread(() -> {
            try {
              for (List<String> batch = lines.take(); !batch.isEmpty(); batch = lines.take()) {
                for (String line : batch) {
                  writer.addDocument(document(line));
                }
              }
            } catch (Exception failure) {
              throw new IllegalStateException(failure);
            }
          });
          worker.start();
          workers.add(worker);
        }
        List<String> batch = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          batch.add(line);
          if (batch.size() == 256) {
            lines.put(batch);
            batch = new ArrayList<>();
          }
        }
        lines.put(batch);
        for (int i = 0; i < threads; i++) {
          lines.put(List.of());
        }
        for (Thread worker : workers) {
          worker.join();
        }
      }
      writer.commit();
    }
    long processors = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    System.out.println((System.nanoTime() - start) + " " + processors);
  }

  private static Document document(String line) {
    String[] columns = line.split("\t", -1);
    Document document = new Document();
    document.add(new StringField("key", columns[0], Field.Store.YES));
    document.add(new StringField("agreement_id", columns[1], Field.Store.NO));
    for (int i = 0; i < FIELDS.length; i++) {
      if (!columns[2 + i].isEmpty()) {
        document.add(new TextField(FIELDS[i], columns[2 + i], Field.Store.NO));
      }
    }
    return document;
  }

  private static List<Query> queries(String file) throws Exception {
    List<Query> queries = new ArrayList<>();
    for (String line : Files.readAllLines(Paths.get(file), StandardCharsets.UTF_8)) {
      String[] parts = line.split("\t");
      if (parts[0].equals("Phrase")) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 1; i < parts.length; i++) {
          phrase.add(new Term("text", parts[i]), i - 1);
        }
        queries.add(phrase.build());
      } else if (parts.length == 2) {
        queries.add(new TermQuery(new Term("text", parts[1])));
      } else {
        BooleanQuery.Builder bool = new BooleanQuery.Builder();
        for (int i = 1; i < parts.length; i++) {
          bool.add(new TermQuery(new Term("text", parts[i])), parts[0].equals("And") ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD);
        }
        queries.add(bool.build());
      }
    }
    return queries;
  }

  private static void ask(Path index, List<Query> queries) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    try (IndexReader reader = DirectoryReader.open(new MMapDirectory(index))) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
      while (in.readLine() != null) {
        StringBuilder line = new StringBuilder();
        for (Query query : queries) {
          long start = threads.getCurrentThreadCpuTime();
          searcher.search(query, TOP);
          line.append(threads.getCurrentThreadCpuTime() - start).append(' ');
        }
        System.out.println(line);
      }
    }
  }

  private static void scores(Path index, List<Query> queries) throws Exception {
    try (IndexReader reader = DirectoryReader.open(new MMapDirectory(index))) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (Query query : queries) {
        StringBuilder line = new StringBuilder();
        for (ScoreDoc hit : searcher.search(query, TOP).scoreDocs) {
          line.append(Integer.toHexString(Float.floatToIntBits(hit.score))).append(' ');
        }
        System.out.println(line.toString().trim());
      }
    }
  }
}
