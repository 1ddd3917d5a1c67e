package org.encours.invoice.adapter.in.rest.bankfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.encours.invoice.Camt;
import org.encours.invoice.Coda;
import org.encours.invoice.adapter.in.rest.camt.CamtReader;
import org.encours.invoice.adapter.in.rest.ubl.UblIntake;
import org.encours.invoice.adapter.in.rest.ubl.UnreadableXml;
import org.encours.platform.problems.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Right files with bytes changed, cut and doubled at random: refused in words, or read. */
class ReadersUnderFireTest {

  private static final int ROUNDS = 1_500;
  private static final byte[] MARKS = "<>&/:{}?+-\n\r\0 09,.ACDRSZ\"'".getBytes(UTF_8);

  private static byte[] sample(String name) {
    return switch (name) {
      case "camt" ->
          Camt.statement("BE68539007547034", "S")
              .transfer("B", "10.00", "2026-02-20", "A", "BE90999202600132", "text 000/1234/56789")
              .entry("C", "5.00", false, "2026-02-20", "RDDT/UPDD", "<TxDtls><Refs/></TxDtls>")
              .xml()
              .getBytes(UTF_8);
      case "coda" -> Coda.file("two-accounts").getBytes(UTF_8);
      case "mt940" -> resource("/mt940/dutch.sta");
      case "german" -> resource("/mt940/german.sta");
      default -> resource("/cfonb/one-day.txt");
    };
  }

  private static byte[] resource(String name) {
    try (var in = ReadersUnderFireTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"camt", "coda", "mt940", "german", "cfonb"})
  void nothingButWordsComesOfABrokenFile(String kind) {
    byte[] right = sample(kind);
    Random chance = new Random(kind.hashCode());
    for (int i = 0; i < ROUNDS; i++) {
      byte[] broken = broken(right, chance);
      try {
        BankFiles.read(new ByteArrayInputStream(broken));
      } catch (InvalidInput | CamtReader.UnreadableStatement refused) {
        // Said in words.
      } catch (RuntimeException crash) {
        fail("round " + i + " of " + kind + ": " + new String(broken, UTF_8), crash);
      }
    }
  }

  @Test
  void nothingButWordsComesOfABrokenInvoice() {
    byte[] right = resource("/ubl/minimal.xml");
    Random chance = new Random(17);
    for (int i = 0; i < ROUNDS / 5; i++) {
      byte[] broken = broken(right, chance);
      try {
        UblIntake.read(broken);
      } catch (InvalidInput | UnreadableXml refused) {
        // Said in words.
      } catch (RuntimeException crash) {
        fail("round " + i + ": " + new String(broken, UTF_8), crash);
      }
    }
  }

  @Test
  void aTextWithoutEndIsRefused() {
    String xml =
        new String(sample("camt"), UTF_8).replace("text 000/1234/56789", "x".repeat(100_000));
    assertThatCode(() -> BankFiles.read(new ByteArrayInputStream(xml.getBytes(UTF_8))))
        .isInstanceOf(CamtReader.UnreadableStatement.class)
        .hasMessageContaining("64 KiB");
  }

  private static byte[] broken(byte[] right, Random chance) {
    byte[] bytes = right.clone();
    for (int n = chance.nextInt(6); n >= 0; n--) {
      int at = chance.nextInt(bytes.length);
      switch (chance.nextInt(4)) {
        case 0 -> bytes[at] = (byte) chance.nextInt(256);
        case 1 -> bytes[at] = MARKS[chance.nextInt(MARKS.length)];
        case 2 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
        default -> bytes = doubled(bytes, at, chance.nextInt(80));
      }
    }
    return bytes;
  }

  private static byte[] doubled(byte[] bytes, int at, int length) {
    int end = Math.min(bytes.length, at + length);
    byte[] longer = new byte[bytes.length + end - at];
    System.arraycopy(bytes, 0, longer, 0, end);
    System.arraycopy(bytes, at, longer, end, bytes.length - at);
    return longer;
  }
}
