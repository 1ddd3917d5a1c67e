package org.encours.invoice.adapter.out.paper;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.encours.invoice.domain.copy.Paper;
import org.encours.kernel.EpcPayment;
import org.encours.kernel.Money;
import org.encours.platform.document.LocaleFormat;
import org.encours.platform.document.Messages;
import org.encours.platform.document.PaymentCode;

/**
 * What stands on a page, as text ready to be placed.
 *
 * @param terms when and how to pay, in a sentence for each part
 * @param qr the payment code as a data address; empty where the scheme cannot carry it
 */
@TemplateData
public record PaperText(
    String language,
    Map<String, String> words,
    String issued,
    String delivered,
    List<Row> rows,
    List<Row> vat,
    String net,
    String gross,
    String rounding,
    String payable,
    List<String> terms,
    String iban,
    String reference,
    String qr) {

  private static final int PIXELS = 4;

  /** Cells of a line, or of the VAT by rate, where the last three are base, rate and VAT. */
  @TemplateData
  public record Row(String text, String quantity, String price, String rate, String amount) {}

  static PaperText of(Paper paper) {
    Messages words = Messages.of(PaperText.class, paper.language());
    LocaleFormat figures = LocaleFormat.of(words.language());
    return new PaperText(
        words.language(),
        words.all(),
        figures.longDate(paper.issued()),
        paper.delivered().map(figures::longDate).orElse(""),
        paper.lines().stream()
            .map(
                line ->
                    new Row(
                        line.description(),
                        figures.number(line.quantity()),
                        figures.price(line.unitPrice()),
                        figures.vatRate(line.rate()),
                        figures.money(line.net())))
            .toList(),
        paper.vat().stream()
            .map(
                share ->
                    new Row(
                        words.get("vat." + share.category()),
                        "",
                        figures.money(share.base()),
                        figures.vatRate(share.rate()),
                        figures.money(share.vat())))
            .toList(),
        figures.money(paper.net()),
        figures.money(paper.gross()),
        paper.rounding().isZero() ? "" : figures.money(paper.rounding()),
        figures.money(paper.payable()),
        terms(paper, words, figures),
        paper.payTo().map(to -> grouped(to.iban())).orElse(""),
        paper.payTo().map(Paper.PayTo::reference).orElse(""),
        qr(paper));
  }

  /** One sentence for each due date, and one for what may be kept back. */
  private static List<String> terms(Paper paper, Messages words, LocaleFormat figures) {
    if (paper.credit()) {
      return List.of(words.get("terms.credit"));
    }
    List<String> sentences =
        paper.dues().stream()
            .map(
                due ->
                    words
                        .get("terms.due")
                        .formatted(figures.money(due.amount()), figures.longDate(due.on())))
            .collect(Collectors.toList());
    paper
        .discount()
        .map(
            offer ->
                words
                    .get("terms.discount")
                    .formatted(figures.money(offer.amount()), figures.longDate(offer.until())))
        .ifPresent(sentences::add);
    paper
        .payTo()
        .filter(to -> !to.name().equals(paper.seller().name()))
        .map(to -> words.get("terms.assigned").formatted(to.name()))
        .ifPresent(sentences::add);
    return sentences;
  }

  private static String grouped(String iban) {
    return iban.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static String qr(Paper paper) {
    Money amount = paper.payable();
    return paper
        .payTo()
        .map(to -> new EpcPayment(to.name(), to.iban(), to.bic(), amount, to.reference()))
        .filter(EpcPayment::possible)
        .map(payment -> PaymentCode.png(payment.payload(), PIXELS))
        .orElse("");
  }
}
