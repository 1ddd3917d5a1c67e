package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.FileSolvencyReport;
import org.encours.risk.domain.solvency.BalanceSheet;
import org.encours.risk.domain.solvency.SolvencyReport;
import org.encours.risk.domain.solvency.Zone;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/debtors/{reference}/solvency-reports")
@RunOnVirtualThread
@Tag(name = "Solvency")
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
class SolvencyReportResource {

  /**
   * @param zDoublePrime Altman Z''; absent when the accounts do not allow it
   * @param zPrime Altman Z' for manufacturers; absent without sales
   */
  record SolvencyReportResponse(
      UUID id, BigDecimal zDoublePrime, Zone zone, BigDecimal zPrime, Zone zoneForManufacturers) {

    static SolvencyReportResponse of(UUID id, SolvencyReport report) {
      var z2 = report.balanceSheet().flatMap(BalanceSheet::zDoublePrime);
      var z1 = report.balanceSheet().flatMap(BalanceSheet::zPrime);
      return new SolvencyReportResponse(
          id,
          z2.orElse(null),
          z2.map(Zone::ofDoublePrime).orElse(null),
          z1.orElse(null),
          z1.map(Zone::ofPrime).orElse(null));
    }
  }

  private final FileSolvencyReport reports;
  private final Caller caller;
  private final Idempotency idempotency;

  SolvencyReportResource(FileSolvencyReport reports, Caller caller, Idempotency idempotency) {
    this.reports = reports;
    this.caller = caller;
    this.idempotency = idempotency;
  }

  @POST
  @Operation(
      operationId = "fileSolvencyReport",
      summary = "File accounts and public events; the debtor is assessed anew at once")
  public RestResponse<SolvencyReportResponse> file(
      @PathParam("reference") String reference, SolvencyReportRequest request) {
    SolvencyReport report = SolvencyReportRequest.read(request);
    return idempotency.once(
        request,
        () -> {
          UUID id = reports.file(caller.creditor(), reference, report, caller.name());
          String debtor = URLEncoder.encode(reference, StandardCharsets.UTF_8);
          return Answers.created(
              URI.create("/v1/debtors/" + debtor + "/solvency-reports/" + id),
              SolvencyReportResponse.of(id, report));
        });
  }
}
