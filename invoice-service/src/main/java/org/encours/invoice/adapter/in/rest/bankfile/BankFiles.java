package org.encours.invoice.adapter.in.rest.bankfile;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.encours.invoice.adapter.in.rest.bank.BankText;
import org.encours.invoice.adapter.in.rest.camt.CamtReader;
import org.encours.invoice.adapter.in.rest.cfonb.CfonbReader;
import org.encours.invoice.adapter.in.rest.coda.CodaReader;
import org.encours.invoice.adapter.in.rest.swift.SwiftReader;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.platform.problems.InvalidInput;

/**
 * Reads a bank's file by what stands in it, not by what it is called: camt, CODA, CFONB120, MT940
 * or MT942, as it is or packed with gzip or zip.
 */
public final class BankFiles {

  private static final int LOOK_AT = 4_096;
  private static final int MOST_FILES_IN_ZIP = 100;

  private BankFiles() {}

  /**
   * @throws InvalidInput when it is of no kind that we read, or what stands in it is wrong
   * @throws CamtReader.UnreadableStatement when it is XML and not well-formed
   */
  public static List<BankStatement> read(InputStream body) {
    try {
      return read(new BufferedInputStream(body, LOOK_AT), true);
    } catch (ZipException broken) {
      throw new InvalidInput("", "cannot be unpacked: " + broken.getMessage());
    } catch (IOException failed) {
      throw new InvalidInput("", "cannot be read: " + failed.getMessage());
    }
  }

  private static List<BankStatement> read(BufferedInputStream in, boolean packed)
      throws IOException {
    byte[] start = look(in);
    if (begins(start, 0x1f, 0x8b)) {
      return unpacked(new GZIPInputStream(in), packed);
    }
    if (begins(start, 'P', 'K', 3, 4)) {
      return zip(in, packed);
    }
    return isXml(start) ? CamtReader.read(in) : text(start, in);
  }

  private static byte[] look(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AT);
    byte[] start = in.readNBytes(LOOK_AT - 1);
    in.reset();
    return start;
  }

  private static boolean begins(byte[] start, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (start.length <= i || (start[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** A package within a package is nothing that a bank sends. */
  private static List<BankStatement> unpacked(InputStream in, boolean allowed) throws IOException {
    if (!allowed) {
      throw new InvalidInput("", "is packed twice");
    }
    return read(new BufferedInputStream(new Unpacked(in), LOOK_AT), false);
  }

  private static List<BankStatement> zip(InputStream in, boolean allowed) throws IOException {
    if (!allowed) {
      throw new InvalidInput("", "is packed twice");
    }
    List<BankStatement> statements = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(in)) {
      Unpacked limited = new Unpacked(zip);
      int files = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++files > MOST_FILES_IN_ZIP) {
          throw new InvalidInput("", "holds more than " + MOST_FILES_IN_ZIP + " files");
        }
        if (!entry.isDirectory()) {
          // The readers close what they read: each gets the bytes of its own file.
          statements.addAll(
              read(
                  new BufferedInputStream(new ByteArrayInputStream(limited.readAllBytes())),
                  false));
        }
      }
    }
    return statements;
  }

  private static boolean isXml(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    // A byte order mark, or zero bytes between the characters, of other encodings.
    return text.replaceFirst("^[\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff\\s\\x00]+", "").startsWith("<")
        || text.isBlank();
  }

  private static List<BankStatement> text(byte[] start, InputStream in) throws IOException {
    byte[] file = new Unpacked(in).readAllBytes();
    String first = BankText.of(start).stripLeading();
    if (CfonbReader.reads(first)) {
      return CfonbReader.read(file);
    }
    return SwiftReader.reads(first) ? SwiftReader.read(file) : CodaReader.read(file);
  }
}
