package org.encours.desk.client;

import com.fasterxml.jackson.databind.JavaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Asks the services for one page, side by side: each question begins at once on a thread of its
 * own, and is waited for when its answer is wanted.
 */
public final class Ask {

  private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

  private final Services services;
  private final String token;

  public Ask(Services services, String token) {
    this.services = services;
    this.token = token;
  }

  public <T> Supplier<Part<T>> one(Call call, Class<T> type) {
    return ask(call, services.type(type));
  }

  public <T> Supplier<Part<Items<T>>> items(Call call, Class<T> item) {
    return ask(call, services.itemsOf(item));
  }

  public <T> Supplier<Part<List<T>>> list(Call call, Class<T> item) {
    return ask(call, services.listOf(item));
  }

  /**
   * Does something on behalf of the person.
   *
   * @param key the form's own, so that a form sent twice is done once
   */
  public Outcome post(Call call, Object body, String key) {
    return services.send(call, token, "POST", body, key);
  }

  public Outcome put(Call call, Object body) {
    return services.send(call, token, "PUT", body, "");
  }

  public Outcome delete(Call call) {
    return services.send(call, token, "DELETE", null, "");
  }

  /** A document of a service, as it comes. */
  public HttpResponse<InputStream> document(Call call, String accept)
      throws IOException, InterruptedException {
    return services.stream(call, token, accept);
  }

  private <T> Supplier<Part<T>> ask(Call call, JavaType type) {
    Future<Part<T>> answer = THREADS.submit(() -> services.<T>get(call, token, type));
    return () -> {
      try {
        return answer.get();
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
        return new Part.Away<>(call.service());
      } catch (java.util.concurrent.ExecutionException failed) {
        throw new IllegalStateException(failed.getCause());
      }
    };
  }
}
