package org.encours.local.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A document with its kind, as a browser's form would send them (RFC 7578). */
public record Multipart(String contentType, byte[] body) {

  private static final String BOUNDARY = "encours-7f3a91c2";

  public static Multipart document(String kind, String fileName, byte[] pdf) {
    ByteArrayOutputStream body = new ByteArrayOutputStream(pdf.length + 512);
    write(body, part("kind", "") + "\r\n" + kind + "\r\n");
    write(
        body,
        part("file", "; filename=\"" + fileName + "\"") + "Content-Type: application/pdf\r\n\r\n");
    body.writeBytes(pdf);
    write(body, "\r\n--" + BOUNDARY + "--\r\n");
    return new Multipart("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
  }

  private static String part(String name, String more) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n"
        .formatted(BOUNDARY, name, more);
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
