/** A collection case from its opening to its end: who works it, what came in, what happened. */
package org.encours.collections.domain.collection;
