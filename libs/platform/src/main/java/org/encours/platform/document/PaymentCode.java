package org.encours.platform.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** Draws the QR code of a payment ({@link org.encours.kernel.EpcPayment}), error correction M. */
public final class PaymentCode {

  private PaymentCode() {}

  private static BitMatrix matrix(String payload) {
    try {
      return new QRCodeWriter()
          .encode(
              payload,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.CHARACTER_SET,
                  "UTF-8",
                  EncodeHintType.MARGIN,
                  2));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("the payment does not fit a code", tooLong);
    }
  }

  /**
   * PNG as a data address, for readers of XHTML that draw no SVG.
   *
   * @param pixelsPerModule edge of one square
   * @throws IllegalArgumentException when the payload is longer than a code holds
   */
  public static String png(String payload, int pixelsPerModule) {
    BitMatrix matrix = matrix(payload);
    int size = matrix.getWidth() * pixelsPerModule;
    var image =
        new java.awt.image.BufferedImage(size, size, java.awt.image.BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        image.setRGB(
            x, y, matrix.get(x / pixelsPerModule, y / pixelsPerModule) ? 0x000000 : 0xFFFFFF);
      }
    }
    try (var out = new java.io.ByteArrayOutputStream()) {
      javax.imageio.ImageIO.write(image, "png", out);
      return "data:image/png;base64,"
          + java.util.Base64.getEncoder().encodeToString(out.toByteArray());
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }
}
