package org.encours.desk.invoice;

import static org.encours.desk.client.ServiceId.DUNNING;
import static org.encours.desk.client.ServiceId.LEDGER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.encours.desk.client.Call;
import org.encours.desk.client.Part;
import org.encours.desk.shell.Documents;
import org.encours.desk.shell.Session;

/** {@code /invoices/{id}}. */
@Path("/invoices/{id}")
@RunOnVirtualThread
public class InvoiceResource {

  @CheckedTemplate(basePath = "invoice")
  static class Templates {
    static native TemplateInstance page(
        Part<InvoiceViews.Invoice> part,
        Part<InvoiceViews.Claim> claim,
        Part<InvoiceViews.Explanation> explanation);
  }

  private final Session session;

  InvoiceResource(Session session) {
    this.session = session;
  }

  @GET
  public TemplateInstance page(@PathParam("id") UUID id) {
    var ask = session.ask();
    var invoice = ask.one(Call.to(LEDGER, "/v1/invoices/{}", id), InvoiceViews.Invoice.class);
    var claim =
        ask.one(
            Call.to(DUNNING, "/v1/invoices/{}/claim", id).with("asOf", session.getAsOf()),
            InvoiceViews.Claim.class);
    var explanation =
        ask.one(
            Call.to(DUNNING, "/v1/invoices/{}/explanation", id).with("asOf", session.getAsOf()),
            InvoiceViews.Explanation.class);
    return Templates.page(invoice.get(), claim.get(), explanation.get());
  }

  @GET
  @Path("document")
  public Response document(@PathParam("id") UUID id) {
    return Documents.pdf(session.ask(), Call.to(LEDGER, "/v1/invoices/{}", id));
  }
}
