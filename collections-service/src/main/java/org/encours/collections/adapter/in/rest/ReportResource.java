package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.view.RecoveryReports;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** What collection brings and costs. */
@Path("/v1/reports/recovery")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
@Tag(name = "Reports")
class ReportResource {

  private final RecoveryReports reports;
  private final Caller caller;

  ReportResource(RecoveryReports reports, Caller caller) {
    this.reports = reports;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getRecoveryReport",
      summary = "Recovered, costs and success by route, agency, age and grade")
  public RecoveryReports.Report report() {
    return reports.of(caller.creditor());
  }
}
