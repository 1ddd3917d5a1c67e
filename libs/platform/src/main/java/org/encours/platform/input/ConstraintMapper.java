package org.encours.platform.input;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.problems.ProblemMapper;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a constraint of an operation's own parameters like every other fault of input. */
public class ConstraintMapper {

  @ServerExceptionMapper
  public Response invalid(ConstraintViolationException invalid, UriInfo uri) {
    return new ProblemMapper()
        .invalid(new InvalidInput(Constraints.violations(invalid.getConstraintViolations())), uri);
  }
}
