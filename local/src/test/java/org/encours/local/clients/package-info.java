/** The committed OpenAPI documents, held against the tools of those who write clients. */
package org.encours.local.clients;
