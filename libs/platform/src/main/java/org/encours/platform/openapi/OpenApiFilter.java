package org.encours.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the document that the scanner made: what every operation of the house has in common,
 * and the words and examples that its sources already hold.
 */
public class OpenApiFilter implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    if (api.getInfo() != null && api.getInfo().getLicense() != null) {
      api.getInfo().getLicense().setIdentifier("Apache-2.0");
    }
    api.setServers(
        List.of(OASFactory.createServer().url("/").description("The service that serves this")));
    CommonSchemas.describeIn(api.getComponents());
    Headers.describeIn(api.getComponents());
    secure(api);
    if (api.getPaths() != null) {
      Descriptions descriptions = new Descriptions(DocTexts.load(), Terms.load());
      descriptions.describe(api.getComponents(), RequestSchemas.of(api));
      Examples examples = new Examples(api.getComponents(), Terms.load());
      api.getPaths()
          .getPathItems()
          .values()
          .forEach(path -> complete(path, descriptions, examples));
    }
  }

  private static void complete(PathItem path, Descriptions descriptions, Examples examples) {
    path.getOperations()
        .forEach(
            (method, operation) -> {
              complete(operation);
              Headers.addTo(method, operation, path);
              descriptions.describe(operation);
              examples.addTo(operation);
            });
  }

  private static void complete(Operation operation) {
    RequestExamples.addTo(operation);
    CommonResponses.addTo(operation);
  }

  private static void secure(OpenAPI api) {
    api.getComponents()
        .addSecurityScheme(
            "bearer",
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                    "A token of the identity provider; locally: ./encours token controller"));
    api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer"));
  }
}
