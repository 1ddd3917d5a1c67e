package org.encours.dunning.adapter.out.letter;

import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Location;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.dunning.application.port.Letters;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.template.Placeholders;
import org.encours.dunning.domain.template.TemplateText;
import org.encours.kernel.EpcPayment;
import org.encours.kernel.Money;
import org.encours.platform.document.LocaleFormat;
import org.encours.platform.document.Messages;
import org.encours.platform.document.PaymentCode;

/** Qute fills the page, openhtmltopdf prints it. */
@Singleton
class QuteLetters implements Letters {

  private static final int PIXELS = 4;
  private static final WordingTexts HOUSE = new WordingTexts();

  private final Template letter;
  private final Template mail;
  private final Template mailHtml;

  QuteLetters(
      @Location("letter.html") Template letter,
      @Location("mail.txt") Template mail,
      @Location("mail.html") Template mailHtml) {
    XRLog.setLoggingEnabled(false);
    this.letter = letter;
    this.mail = mail;
    this.mailHtml = mailHtml;
  }

  /** The same letters without a container, for whoever wants to look at one. */
  static QuteLetters standalone() {
    Engine engine =
        Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .build();
    return new QuteLetters(
        engine.parse(resource("/templates/letter.html"), Variant.forContentType("text/html")),
        engine.parse(resource("/templates/mail.txt")),
        engine.parse(resource("/templates/mail.html"), Variant.forContentType("text/html")));
  }

  private static String resource(String path) {
    try (InputStream stream = QuteLetters.class.getResourceAsStream(path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Written write(
      Creditor creditor,
      Debtor debtor,
      Message message,
      String reference,
      Optional<TemplateText> own,
      Optional<URI> online) {
    TemplateText texts = own.orElseGet(() -> HOUSE.of(message));
    Map<String, String> values = values(creditor, debtor, message);
    LetterContent content =
        LetterContent.of(
            creditor, debtor, message, reference, texts, text -> Placeholders.fill(text, values));
    String paymentReference = message.paymentReference();
    LetterParty party = LetterParty.of(creditor, debtor, message, content);
    EpcPayment payment =
        new EpcPayment(
            creditor.name(), creditor.iban(), creditor.bic(), message.total(), paymentReference);
    String page =
        letter
            .data("content", content)
            .data("creditor", creditor)
            .data("debtor", debtor)
            .data("address", debtor.address().orElse(null))
            .data("party", party)
            .data("date", LocaleFormat.of(content.language()).longDate(message.businessDate()))
            .data("paymentReference", paymentReference)
            .data("iban", grouped(creditor.iban()))
            .data("online", online.map(URI::toString).orElse(""))
            .data("onlineQr", online.map(to -> PaymentCode.png(to.toString(), PIXELS)).orElse(""))
            .data("qr", payment.possible() ? PaymentCode.png(payment.payload(), PIXELS) : "")
            .render();
    return new Written(
        content.subject(),
        mail(mail, content, creditor, debtor, party, paymentReference, online),
        mail(mailHtml, content, creditor, debtor, party, paymentReference, online),
        fileName(content, message),
        ArchivalPdf.of(page));
  }

  private static String mail(
      Template template,
      LetterContent content,
      Creditor creditor,
      Debtor debtor,
      LetterParty party,
      String paymentReference,
      Optional<URI> online) {
    return template
        .data("content", content)
        .data("creditor", creditor)
        .data("debtor", debtor)
        .data("party", party)
        .data("paymentReference", paymentReference)
        .data("iban", grouped(creditor.iban()))
        .data("online", online.map(URI::toString).orElse(""))
        .render();
  }

  private static String fileName(LetterContent content, Message message) {
    return content.title().replaceAll("[^\\p{L}\\p{N} .-]", "")
        + " "
        + message.businessDate()
        + ".pdf";
  }

  private static Map<String, String> values(Creditor creditor, Debtor debtor, Message message) {
    LocaleFormat figures =
        LocaleFormat.of(Messages.of(QuteLetters.class, message.language()).language());
    Map<String, String> values = new HashMap<>();
    values.put("creditor", creditor.name());
    values.put("debtor", debtor.name());
    values.put("email", creditor.email());
    values.put("phone", creditor.phone());
    values.put("total", figures.money(message.total()));
    values.put("date", figures.longDate(message.businessDate()));
    values.put("count", String.valueOf(message.summed().size()));
    values.put("number", message.summed().getFirst().number());
    values.put("reference", debtor.reference());
    values.put("credits", message.creditsNotAllocated().map(figures::money).orElse(""));
    message
        .freeTerm()
        .ifPresent(
            term -> {
              values.put("termStart", figures.longDate(term.start()));
              values.put("lastFreeDay", figures.longDate(term.lastFreeDay()));
            });
    values.put(
        "cost",
        message.lines().stream()
            .map(line -> line.claim().fees())
            .reduce(Money::plus)
            .map(figures::money)
            .orElse(""));
    values.put(
        "announced",
        message.lines().stream()
            .map(MessageLine::announced)
            .flatMap(Optional::stream)
            .reduce(Money::plus)
            .map(figures::money)
            .orElse(""));
    return values;
  }

  private static String grouped(String iban) {
    return iban.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
