/** Every way a claim could be brought in, what it would bring and cost, and which to take. */
package org.encours.collections.domain.route;
