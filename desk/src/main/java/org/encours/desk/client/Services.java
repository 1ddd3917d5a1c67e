package org.encours.desk.client;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** Speaks HTTP with the services, as the person whose token is handed in. */
@ApplicationScoped
public class Services {

  private static final Logger LOG = Logger.getLogger(Services.class);

  private final DeskSettings settings;
  private final HttpClient http;
  private final ObjectMapper json;

  Services(DeskSettings settings) {
    this.settings = settings;
    this.http =
        HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(Duration.ofSeconds(2))
            .followRedirects(Redirect.NEVER)
            .build();
    this.json =
        new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new Jdk8Module())
            .registerModule(new AmountModule())
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
  }

  JavaType type(Class<?> type) {
    return json.constructType(type);
  }

  JavaType itemsOf(Class<?> item) {
    return json.getTypeFactory().constructParametricType(Items.class, item);
  }

  JavaType listOf(Class<?> item) {
    return json.getTypeFactory().constructCollectionType(java.util.List.class, item);
  }

  <T> Part<T> get(Call call, String token, JavaType type) {
    try {
      var answer =
          http.send(
              request(call, token).header("Accept", "application/json").GET().build(),
              BodyHandlers.ofByteArray());
      if (answer.statusCode() / 100 == 2) {
        return new Part.Ready<>(json.readValue(answer.body(), type));
      }
      if (answer.statusCode() >= 500) {
        LOG.warnf("%s answered %d", call.service().process(), answer.statusCode());
        return new Part.Away<>(call.service());
      }
      return new Part.Refused<>(call.service(), problem(answer));
    } catch (IOException unreadable) {
      LOG.warnf("%s gave no answer: %s", call.service().process(), unreadable.getClass().getName());
      return new Part.Away<>(call.service());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return new Part.Away<>(call.service());
    }
  }

  Outcome send(Call call, String token, String method, Object body, String key) {
    try {
      var request =
          request(call, token)
              .header("Accept", "application/json")
              .header("Content-Type", "application/json")
              .method(
                  method,
                  body == null
                      ? BodyPublishers.noBody()
                      : BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
      if (method.equals("POST")) {
        request.header("Idempotency-Key", key);
      }
      var answer = http.send(request.build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() / 100 == 2) {
        return new Outcome.Done(answer.statusCode(), new String(answer.body()));
      }
      return answer.statusCode() >= 500
          ? new Outcome.Away(call.service())
          : new Outcome.Refused(call.service(), problem(answer));
    } catch (IOException unreachable) {
      return new Outcome.Away(call.service());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return new Outcome.Away(call.service());
    }
  }

  /** Hands on a document as it comes, without holding it. */
  HttpResponse<InputStream> stream(Call call, String token, String accept)
      throws IOException, InterruptedException {
    return http.send(
        request(call, token).header("Accept", accept).GET().build(), BodyHandlers.ofInputStream());
  }

  private HttpRequest.Builder request(Call call, String token) {
    return HttpRequest.newBuilder(URI.create(settings.of(call.service()) + call.path()))
        .timeout(settings.answerWithin())
        .header("Authorization", "Bearer " + token);
  }

  private ServiceProblem problem(HttpResponse<byte[]> answer) {
    try {
      return json.readValue(answer.body(), ServiceProblem.class);
    } catch (IOException other) {
      return ServiceProblem.unreadable(answer.statusCode());
    }
  }
}
