/** Completes the OpenAPI document: what Javadoc already says, examples, headers, problems. */
package org.encours.platform.openapi;
