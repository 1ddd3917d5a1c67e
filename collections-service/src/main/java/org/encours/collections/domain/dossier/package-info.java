/**
 * The evidence of a case, put together so that a judge can read it and nobody can alter it unseen.
 */
package org.encours.collections.domain.dossier;
