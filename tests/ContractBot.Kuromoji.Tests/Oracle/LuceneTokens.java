import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Locale;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Prints what Lucene's JapaneseTokenizer makes of each line of standard input, as tab-separated lines: surface, start, end
 * (UTF-16 offsets within the line), part of speech, base form, reading, pronunciation, inflection type, inflection form,
 * position increment, position length; "*" where there is none; then EOS.
 *
 * In the input and in the output a backslash and every unit outside printable text stand as backslash, u and four hexadecimal
 * digits, so that lines can hold line ends, tabs and lone surrogates.
 *
 * Arguments: MODE (normal, search, extended), keep or drop (punctuation), with or without (compounds that are also cut),
 * and optionally a user dictionary file. With "digest" as a last argument, prints for each line only the number of tokens and
 * the FNV-1a hash (64 bits, over UTF-16 units) of the lines that it would have printed.
 *
 * Run with: java -cp LUCENE_JARS LuceneTokens.java MODE keep|drop with|without [USER_DICTIONARY] [digest] < LINES
 */
public final class LuceneTokens {
  public static void main(String[] arguments) throws Exception {
    UserDictionary userDictionary = null;
    boolean digest = false;
    for (int i = 3; i < arguments.length; i++) {
      if (arguments[i].equals("digest")) {
        digest = true;
      } else {
        userDictionary = UserDictionary.open(Files.newBufferedReader(Paths.get(arguments[i]), StandardCharsets.UTF_8));
      }
    }
    JapaneseTokenizer.Mode mode = JapaneseTokenizer.Mode.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    JapaneseTokenizer tokenizer = new JapaneseTokenizer(
        userDictionary, arguments[1].equals("drop"), arguments[2].equals("without"), mode);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, "UTF-8");
    StringBuilder printed = new StringBuilder();
    for (String line; (line = in.readLine()) != null;) {
      printed.setLength(0);
      int count = print(tokenizer, unescape(line), printed);
      if (digest) {
        out.print(count + "\t" + hash(printed) + "\n");
      } else {
        out.print(printed);
      }
    }
    out.flush();
  }

  private static int print(JapaneseTokenizer tokenizer, String text, StringBuilder out) throws Exception {
    CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    PartOfSpeechAttribute partOfSpeech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    BaseFormAttribute baseForm = tokenizer.addAttribute(BaseFormAttribute.class);
    ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);
    InflectionAttribute inflection = tokenizer.addAttribute(InflectionAttribute.class);
    PositionIncrementAttribute increment = tokenizer.addAttribute(PositionIncrementAttribute.class);
    PositionLengthAttribute length = tokenizer.addAttribute(PositionLengthAttribute.class);
    int count = 0;
    tokenizer.setReader(new StringReader(text));
    tokenizer.reset();
    while (tokenizer.incrementToken()) {
      escape(term, out);
      out.append('\t').append(offset.startOffset()).append('\t').append(offset.endOffset());
      field(partOfSpeech.getPartOfSpeech(), out);
      field(baseForm.getBaseForm(), out);
      field(reading.getReading(), out);
      field(reading.getPronunciation(), out);
      field(inflection.getInflectionType(), out);
      field(inflection.getInflectionForm(), out);
      out.append('\t').append(increment.getPositionIncrement()).append('\t').append(length.getPositionLength()).append('\n');
      count++;
    }
    tokenizer.end();
    tokenizer.close();
    out.append("EOS\n");
    return count;
  }

  private static void field(String value, StringBuilder out) {
    out.append('\t');
    escape(value == null ? "*" : value, out);
  }

  private static void escape(CharSequence text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean pair = Character.isHighSurrogate(unit) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        out.append(unit).append(text.charAt(++i));
      } else if (unit == '\\' || unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0x2028 || unit == 0x2029
          || unit == 0xFEFF || unit >= 0xFFFE || Character.isSurrogate(unit)) {
        out.append(String.format("\\u%04X", (int) unit));
      } else {
        out.append(unit);
      }
    }
  }

  private static String unescape(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        text.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(line.charAt(i));
      }
    }
    return text.toString();
  }

  private static String hash(CharSequence text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return String.format("%016x", hash);
  }
}
