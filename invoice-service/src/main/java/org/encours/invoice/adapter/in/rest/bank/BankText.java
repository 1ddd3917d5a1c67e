package org.encours.invoice.adapter.in.rest.bank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The characters of a bank's text file, without the marks that some systems put around them. */
public final class BankText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char END_OF_FILE = '\u001A';

  private BankText() {}

  /** Banks write what their customers' names need in ISO 8859-1; others have turned it to UTF-8. */
  public static String of(byte[] file) {
    String text = decoded(file);
    int from = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    return text.substring(from).replace(END_OF_FILE, '\n');
  }

  private static String decoded(byte[] file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(file, StandardCharsets.ISO_8859_1);
    }
  }
}
