package hanki.audit;

import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Sees every kept record that Hibernate writes, whoever asked for it; so no command can forget to
 * say what it changed. Found by Hibernate through {@code META-INF/services}.
 */
public class WatchingRecords
    implements Integrator,
        PostInsertEventListener,
        PostUpdateEventListener,
        PostDeleteEventListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
    EventListenerRegistry listeners =
        factory.getServiceRegistry().getService(EventListenerRegistry.class);
    listeners.appendListeners(EventType.POST_INSERT, this);
    listeners.appendListeners(EventType.POST_UPDATE, this);
    listeners.appendListeners(EventType.POST_DELETE, this);
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry services) {
    // the listeners end with the factory
  }

  @Override
  public void onPostInsert(PostInsertEvent event) {
    RecordState.kind(event.getEntity().getClass())
        .ifPresent(
            kind ->
                TransactionTrail.of((SessionImplementor) event.getSession())
                    .touch(kind, (Long) event.getId(), event.getEntity(), Map.of(), null));
  }

  @Override
  public void onPostUpdate(PostUpdateEvent event) {
    RecordState.kind(event.getEntity().getClass())
        .ifPresent(
            kind ->
                TransactionTrail.of((SessionImplementor) event.getSession())
                    .touch(
                        kind,
                        (Long) event.getId(),
                        event.getEntity(),
                        before(event.getFactory(), event.getPersister(), event.getOldState()),
                        version(event.getPersister(), event.getOldState())));
  }

  @Override
  public void onPostDelete(PostDeleteEvent event) {
    RecordState.kind(event.getEntity().getClass())
        .ifPresent(
            kind ->
                TransactionTrail.of((SessionImplementor) event.getSession())
                    .remove(
                        kind,
                        (Long) event.getId(),
                        event.getEntity(),
                        before(event.getFactory(), event.getPersister(), event.getDeletedState()),
                        version(event.getPersister(), event.getDeletedState())));
  }

  private static Map<String, String> before(
      SessionFactoryImplementor factory, EntityPersister persister, Object[] state) {
    return new RecordState(factory, null).fieldsBefore(persister, state);
  }

  private static Integer version(EntityPersister persister, Object[] state) {
    return (Integer) state[persister.getVersionProperty()];
  }

  @Override
  public boolean requiresPostCommitHandling(EntityPersister persister) {
    return false;
  }
}
