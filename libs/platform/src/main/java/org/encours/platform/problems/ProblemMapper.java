package org.encours.platform.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.encours.kernel.NotFound;
import org.encours.kernel.RefusedException;
import org.encours.platform.database.DatabaseUnavailable;
import org.encours.platform.database.RefusedValue;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure leaves as a problem; no stack trace ever does. */
public class ProblemMapper {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  @ServerExceptionMapper
  public Response refused(RefusedException refused, UriInfo uri) {
    return answer(Problem.of(refused.reason()), uri);
  }

  @ServerExceptionMapper
  public Response invalid(InvalidInput invalid, UriInfo uri) {
    return answer(
        Problem.of(
            422, "invalid-input", "The request cannot be accepted as it is.", invalid.violations()),
        uri);
  }

  @ServerExceptionMapper
  public Response ended(ProblemException ended, UriInfo uri) {
    return answer(ended.problem(), uri);
  }

  @ServerExceptionMapper
  public Response absent(NotFound absent, UriInfo uri) {
    return answer(Problem.of(404, "not-found", absent.getMessage()), uri);
  }

  /** Named by itself because Quarkus maps this one too, and the nearest type wins. */
  @ServerExceptionMapper
  public Response mismatched(MismatchedInputException error, UriInfo uri) {
    return answer(UnreadableJson.problem(error), uri);
  }

  @ServerExceptionMapper
  public Response unreadable(JsonProcessingException error, UriInfo uri) {
    return answer(UnreadableJson.problem(error), uri);
  }

  @ServerExceptionMapper
  public Response stale(OptimisticLockException stale, UriInfo uri) {
    return answer(
        Problem.of(
            409,
            "changed-meanwhile",
            "Somebody else changed this meanwhile; read it again and retry."),
        uri);
  }

  @ServerExceptionMapper
  public Response unauthorized(UnauthorizedException error, UriInfo uri) {
    return answer(unauthorized(), uri);
  }

  @ServerExceptionMapper
  public Response unauthenticated(AuthenticationFailedException error, UriInfo uri) {
    return answer(unauthorized(), uri);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException error, UriInfo uri) {
    return answer(Problem.of(403, "forbidden", "Your role does not allow this."), uri);
  }

  @ServerExceptionMapper
  public Response web(WebApplicationException error, UriInfo uri) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonProcessingException json) {
        return answer(UnreadableJson.problem(json), uri);
      }
    }
    Response given = error.getResponse();
    if (given.getStatus() < 400 || given.hasEntity()) {
      return given;
    }
    String code =
        given
            .getStatusInfo()
            .getReasonPhrase()
            .toLowerCase(java.util.Locale.ROOT)
            .replace(' ', '-');
    return answer(Problem.of(given.getStatus(), code, error.getMessage()), uri);
  }

  @ServerExceptionMapper
  public Response unexpected(RuntimeException error, UriInfo uri) {
    if (DatabaseUnavailable.isBehind(error)) {
      LOG.warnf("no database for %s: %s", uri.getPath(), error.getMessage());
      return answer(
          Problem.of(503, "unavailable", "The database does not answer; nothing was changed."),
          uri);
    }
    if (RefusedValue.isBehind(error)) {
      LOG.warnf("a value at %s is none the database can keep", uri.getPath());
      return answer(
          Problem.of(422, "invalid-input", "A value lies outside what can be kept."), uri);
    }
    UUID incident = UUID.randomUUID();
    LOG.errorf(error, "incident %s at %s", incident, uri.getPath());
    return answer(
        Problem.of(
            500, "internal", "Something went wrong on our side; quote incident " + incident + "."),
        uri);
  }

  private static Problem unauthorized() {
    return Problem.of(401, "unauthorized", "A valid bearer token is needed.");
  }

  private static Response answer(Problem problem, UriInfo uri) {
    return problem.at(uri.getPath()).response();
  }
}
