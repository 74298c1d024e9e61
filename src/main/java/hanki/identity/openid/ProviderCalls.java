package hanki.identity.openid;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the provider. Follows no redirect, waits for the whole answer no longer than it is told, and
 * reads no more of it than any provider sends.
 */
class ProviderCalls {

  private static final int LARGEST = 256 * 1024;

  private final Duration longest;
  private final HttpClient client;

  ProviderCalls(Duration longest) {
    this.longest = longest;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(longest)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** What came back. */
  record Answer(int status, String body) {

    boolean isFine() {
      return status == 200;
    }
  }

  Answer get(URI address) throws NotProved {
    return send(HttpRequest.newBuilder(address).header("Accept", "application/json").build());
  }

  /**
   * Posts a form.
   *
   * @param authorization value of that header; null for none
   */
  Answer post(URI address, String form, String authorization) throws NotProved {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Accept", "application/json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return send(request.build());
  }

  private Answer send(HttpRequest request) throws NotProved {
    CompletableFuture<HttpResponse<byte[]>> asked =
        client.sendAsync(request, head -> new LimitedBody());
    try {
      HttpResponse<byte[]> answer = asked.get(longest.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    } catch (ExecutionException | TimeoutException silent) {
      asked.cancel(true);
      throw new NotProved(OpenidFault.PROVIDER_SILENT, silent);
    } catch (InterruptedException interrupted) {
      asked.cancel(true);
      Thread.currentThread().interrupt();
      throw new NotProved(OpenidFault.PROVIDER_SILENT, interrupted);
    }
  }

  /** Gives up as soon as there is more than {@link #LARGEST}. */
  private static final class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {

    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private Flow.Subscription source;

    @Override
    public CompletionStage<byte[]> getBody() {
      return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      source = subscription;
      source.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
      for (ByteBuffer part : parts) {
        if (read.size() + part.remaining() > LARGEST) {
          source.cancel();
          whole.completeExceptionally(new IllegalStateException("more than " + LARGEST));
          return;
        }
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        read.writeBytes(bytes);
      }
    }

    @Override
    public void onError(Throwable broken) {
      whole.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
      whole.complete(read.toByteArray());
    }
  }
}
