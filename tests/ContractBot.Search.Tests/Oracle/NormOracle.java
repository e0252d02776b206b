import org.apache.lucene.util.SmallFloat;

/** Prints the length that each of the 256 norms stands for, as `norm TAB length`; SmallFloat refuses those past int's range. */
public class NormOracle {
  public static void main(String[] args) {
    StringBuilder out = new StringBuilder();
    for (int norm = 0; norm < 256; norm++) {
      out.append(norm).append('\t').append(SmallFloat.byte4ToInt((byte) norm)).append('\n');
    }
    System.out.print(out);
  }
}
