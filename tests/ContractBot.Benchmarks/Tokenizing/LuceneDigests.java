import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.StringReader;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Prints for each line of a file a number for all that its tokens are, as TokenDigest.cs does. Arguments: the file (for each line the number of its
 * units, then the units, all big-endian), the mode, and whether punctuation is discarded.
 */
public final class LuceneDigests {
  public static void main(String[] arguments) throws Exception {
    JapaneseTokenizer tokenizer =
        new JapaneseTokenizer(null, Boolean.parseBoolean(arguments[2]), false, JapaneseTokenizer.Mode.valueOf(arguments[1]));
    OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    PositionIncrementAttribute increment = tokenizer.addAttribute(PositionIncrementAttribute.class);
    PositionLengthAttribute length = tokenizer.addAttribute(PositionLengthAttribute.class);
    PartOfSpeechAttribute part = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    BaseFormAttribute base = tokenizer.addAttribute(BaseFormAttribute.class);
    ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);
    InflectionAttribute inflection = tokenizer.addAttribute(InflectionAttribute.class);
    StringBuilder digests = new StringBuilder();
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(arguments[0]), 1 << 20))) {
      for (int units = in.readInt(); units >= 0; units = in.readInt()) {
        char[] line = new char[units];
        for (int i = 0; i < units; i++) {
          line[i] = in.readChar();
        }
        tokenizer.setReader(new StringReader(new String(line)));
        tokenizer.reset();
        long digest = 0xcbf29ce484222325L;
        while (tokenizer.incrementToken()) {
          digest = add(digest, (char) offset.startOffset());
          digest = add(digest, (char) offset.endOffset());
          digest = add(digest, (char) increment.getPositionIncrement());
          digest = add(digest, (char) length.getPositionLength());
          digest = add(digest, part.getPartOfSpeech());
          digest = add(digest, base.getBaseForm());
          digest = add(digest, reading.getReading());
          digest = add(digest, reading.getPronunciation());
          digest = add(digest, inflection.getInflectionType());
          digest = add(digest, inflection.getInflectionForm());
        }
        tokenizer.end();
        tokenizer.close();
        digests.append(Long.toUnsignedString(digest)).append('\n');
        if (digests.length() > 1 << 16) {
          System.out.print(digests);
          digests.setLength(0);
        }
      }
    }
    System.out.print(digests);
    System.out.flush();
  }

  private static long add(long digest, String feature) {
    String text = feature == null ? "*" : feature;
    for (int i = 0; i < text.length(); i++) {
      digest = add(digest, text.charAt(i));
    }
    return add(digest, '\t');
  }

  private static long add(long digest, char unit) {
    return (digest ^ unit) * 1099511628211L;
  }
}
