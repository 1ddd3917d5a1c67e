package org.encours.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A one-page PDF with a few lines of text: the scanned order or delivery note of the demo. */
public final class Paper {

  private Paper() {}

  public static byte[] pdf(List<String> lines) {
    StringBuilder page = new StringBuilder("BT /F1 12 Tf 60 780 Td 18 TL\n");
    lines.forEach(line -> page.append('(').append(plain(line)).append(") Tj T*\n"));
    page.append("ET");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length " + page.length() + ">>stream\n" + page + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    StringBuilder index = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      index.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
    }
    int start = pdf.length();
    pdf.append(index).append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n").append(start);
    return pdf.append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String plain(String line) {
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }
}
