package org.encours.collections.adapter.out.print;

import java.util.List;
import org.encours.collections.domain.dossier.Page;
import org.encours.collections.domain.dossier.Page.Part;

/** A sheet as XHTML, ready to print. */
final class SheetPage {

  private static final String STYLE =
      """
      @page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages);
        font-family: Sheet; font-size: 8pt; color: #555; } }
      body { font-family: Sheet; font-size: 9pt; line-height: 1.35; color: #1a1a1a; }
      h1 { font-size: 15pt; font-weight: normal; margin: 0 0 1mm; color: #14324f; }
      p.lead { margin: 0 0 6mm; color: #555; border-bottom: 0.4pt solid #14324f; padding-bottom: 2mm; }
      h2 { font-size: 10.5pt; font-weight: normal; margin: 5mm 0 1.5mm; color: #14324f; }
      table { border-collapse: collapse; width: 100%; page-break-inside: auto; }
      tr { page-break-inside: avoid; }
      td, th { text-align: left; vertical-align: top; padding: 0.9mm 2mm 0.9mm 0; font-weight: normal; }
      th { color: #555; border-bottom: 0.4pt solid #999; }
      .grid td { border-bottom: 0.2pt solid #ccc; font-size: 8pt; }
      .grid tr.total td { border-top: 0.6pt solid #1a1a1a; border-bottom: none; font-size: 9pt; }
      .facts td.label { width: 38mm; color: #555; }
      .right { text-align: right; white-space: nowrap; }
      .hash { font-size: 6.5pt; }
      li { margin-bottom: 0.8mm; }
      """;

  private SheetPage() {}

  static String of(Page sheet) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    page.append(sheet.language()).append("\"><head><title>").append(safe(sheet.title()));
    page.append("</title><style>").append(STYLE).append("</style></head><body>");
    page.append("<h1>").append(safe(sheet.title())).append("</h1><p class=\"lead\">");
    page.append(safe(sheet.lead())).append("</p>");
    sheet.parts().forEach(part -> write(page, part));
    return page.append("</body></html>").toString();
  }

  private static void write(StringBuilder page, Part part) {
    switch (part) {
      case Part.Facts(var heading, var rows) -> {
        heading(page, heading);
        page.append("<table class=\"facts\">");
        rows.forEach(row -> row(page, row, "", true));
        page.append("</table>");
      }
      case Part.Grid(var heading, var columns, var rows, var endsWithTotal) -> {
        heading(page, heading);
        page.append("<table class=\"grid\"><thead><tr>");
        columns.forEach(column -> page.append("<th>").append(safe(column)).append("</th>"));
        page.append("</tr></thead><tbody>");
        for (int i = 0; i < rows.size(); i++) {
          boolean total = endsWithTotal && i == rows.size() - 1;
          row(page, rows.get(i), total ? " class=\"total\"" : "", false);
        }
        page.append("</tbody></table>");
      }
      case Part.Words(var heading, var lines) -> {
        heading(page, heading);
        page.append("<ul>");
        lines.forEach(line -> page.append("<li>").append(safe(line)).append("</li>"));
        page.append("</ul>");
      }
    }
  }

  private static void heading(StringBuilder page, String heading) {
    page.append("<h2>").append(safe(heading)).append("</h2>");
  }

  private static void row(
      StringBuilder page, List<String> cells, String attributes, boolean facts) {
    page.append("<tr").append(attributes).append('>');
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      page.append("<td").append(look(cell, facts && i == 0)).append('>');
      page.append(safe(cell)).append("</td>");
    }
    page.append("</tr>");
  }

  private static String look(String cell, boolean label) {
    if (label) {
      return " class=\"label\"";
    }
    return cell.matches("[0-9a-f]{64}") ? " class=\"hash\"" : "";
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
