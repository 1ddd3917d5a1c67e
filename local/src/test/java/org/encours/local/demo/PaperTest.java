package org.encours.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTest {

  @Test
  void aPapersIndexPointsAtItsObjects() {
    String pdf =
        new String(
            Paper.pdf(List.of("ORDER (signed)", "Total 12.50")), StandardCharsets.ISO_8859_1);
    int index = Integer.parseInt(pdf.replaceAll("(?s).*startxref\n(\\d+)\n.*", "$1"));
    assertThat(pdf.substring(index)).startsWith("xref");
    List<String> entries = pdf.substring(index).lines().skip(3).limit(5).toList();
    for (int i = 0; i < entries.size(); i++) {
      int offset = Integer.parseInt(entries.get(i).substring(0, 10));
      assertThat(pdf.substring(offset)).startsWith((i + 1) + " 0 obj");
    }
  }

  @Test
  void aFormHasTheKindAndTheFile() {
    Multipart form = Multipart.document("ORDER", "order.pdf", new byte[] {1, 2, 3});
    String body = new String(form.body(), StandardCharsets.ISO_8859_1);
    assertThat(body)
        .contains("name=\"kind\"\r\n\r\nORDER\r\n")
        .contains("name=\"file\"; filename=\"order.pdf\"\r\nContent-Type: application/pdf\r\n\r\n");
    assertThat(form.contentType()).startsWith("multipart/form-data; boundary=");
  }
}
