package org.encours.invoice.adapter.out.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Location;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.encours.invoice.application.port.DocumentRenderer;
import org.encours.invoice.domain.copy.AccountStatement;
import org.encours.invoice.domain.copy.Paper;
import org.encours.invoice.domain.copy.Party;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;

/** Qute fills the document, openhtmltopdf prints what is for people. */
@Singleton
class QuteDocumentRenderer implements DocumentRenderer {

  private final Template ubl;
  private final Template page;
  private final Template account;

  QuteDocumentRenderer(
      @Location("ubl.xml") Template ubl,
      @Location("paper.html") Template page,
      @Location("statement.html") Template account) {
    XRLog.setLoggingEnabled(false);
    this.account = account;
    this.ubl = ubl;
    this.page = page;
  }

  /** The same press without a container, for tests and for whoever wants to look at a page. */
  static QuteDocumentRenderer standalone() {
    Engine engine =
        Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of("text/html", "text/xml")))
            .build();
    engine.putTemplate("party.xml", xml(engine, "party.xml"));
    return new QuteDocumentRenderer(
        xml(engine, "ubl.xml"),
        engine.parse(resource("paper.html"), Variant.forContentType("text/html")),
        engine.parse(resource("statement.html"), Variant.forContentType("text/html")));
  }

  private static Template xml(Engine engine, String name) {
    return engine.parse(resource(name), Variant.forContentType("text/xml"));
  }

  private static String resource(String name) {
    try (InputStream stream =
        QuteDocumentRenderer.class.getResourceAsStream("/templates/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public byte[] ubl(Paper paper) {
    if (!paper.complete()) {
      throw new IllegalStateException(
          "the lines of " + paper.number() + " do not account for " + paper.payable());
    }
    return ubl.data("paper", paper)
        .data("terms", PaperText.of(paper).terms())
        .render()
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] pdf(Paper paper) {
    return print(page.data("paper", paper).data("text", PaperText.of(paper)).render());
  }

  @Override
  public byte[] pdf(Creditor creditor, Debtor debtor, AccountStatement statement) {
    return print(
        account
            .data("seller", Party.of(creditor))
            .data("buyer", Party.of(debtor))
            .data("customer", statement.debtor())
            .data("text", StatementText.of(debtor.language(), statement))
            .render());
  }

  private static byte[] print(String page) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.withHtmlContent(page, null);
      builder.toStream(out);
      builder.run();
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
