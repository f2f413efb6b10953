//! Owns the public socket. Behind it a [`Request`] is bounded, well-formed, of one meaning, and of
//! somebody who may ask; before it stands whoever likes to: other sites in the same browser, other
//! programs, a whole network with `--lan`.
//!
//! One thread for each connection, and no more connections than the machine can bear: when there is
//! no room, whoever has said nothing for longest is shown out. So two hundred who connect and keep
//! silent do not keep anybody else waiting, and nothing has to be tuned.

mod gate;
mod head;
mod path;

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::{IpAddr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

pub use gate::{Method, Request, Rules, Visitor};
use head::{End, Incoming};
pub use path::{Address, encode};

use super::http::Answer;

/// Connections at once, where the machine allows them.
const MOST_CONNECTIONS: usize = 256;

/// Descriptors that are left for everything else: files, folders that are watched, the terminal.
#[cfg(unix)]
const OTHER_DESCRIPTORS: usize = 24;

/// How long somebody may take to read one answer.
const TIME_TO_READ: Duration = Duration::from_secs(60);

/// Bytes of answers that wait for slow readers; past it, the slowest are shown out.
const MOST_WAITING: usize = 128 << 20;

/// Answers that are made at once, so that many who ask for something large do not fill the memory
/// before the first of them has it.
const MOST_MADE: usize = 4;

/// What is to be done with a request.
pub enum Reply {
    /// It is answered.
    Answer(Answer),
    /// It is answered, and the connection then belongs to `socket`, together with what was read of
    /// it already.
    Socket {
        /// The end of the handshake.
        answer: Answer,
        /// Keeps the connection as long as it likes.
        socket: Box<dyn FnOnce(Arc<TcpStream>, Vec<u8>) + Send>,
    },
}

/// Answers requests.
pub trait Service: Send + Sync + 'static {
    /// The reply to a request that may be answered.
    fn reply(&self, request: &Request) -> Reply;
    /// The answer to one that was refused with a status of HTTP.
    fn refusal(&self, status: u16) -> Answer;
    /// The answer where making the reply panicked.
    fn fault(&self, request: &Request) -> Answer;
}

/// The guard, at work in threads of its own.
pub struct Guard {
    address: SocketAddr,
    is_over: Arc<AtomicBool>,
}

impl Guard {
    /// Lets people in at `listener`.
    pub fn start(
        listener: TcpListener,
        rules: Rules,
        service: Arc<dyn Service>,
    ) -> io::Result<Guard> {
        let address = listener.local_addr()?;
        let is_over = Arc::new(AtomicBool::new(false));
        let door = Arc::new(Door {
            rules,
            service,
            room: Room::new(most_connections()),
            turns: Turns::default(),
        });
        let ends = Arc::clone(&is_over);
        thread::Builder::new()
            .name("guard".into())
            .spawn(move || accept(&listener, &door, &ends))?;
        Ok(Guard { address, is_over })
    }
}

impl Drop for Guard {
    /// Lets nobody in any more. The thread that waits for people is woken by one who comes.
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        let mut address = self.address;
        if address.ip().is_unspecified() {
            address.set_ip(IpAddr::from([127, 0, 0, 1]));
        }
        let _ = TcpStream::connect_timeout(&address, Duration::from_millis(200));
    }
}

/// What all connections share.
struct Door {
    rules: Rules,
    service: Arc<dyn Service>,
    room: Room,
    turns: Turns,
}

/// Lets [`MOST_MADE`] work at once.
#[derive(Default)]
struct Turns {
    taken: Mutex<usize>,
    is_free: Condvar,
}

impl Turns {
    fn take<T>(&self, work: impl FnOnce() -> T) -> T {
        let lock = || self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.is_free.wait_while(lock(), |taken| *taken >= MOST_MADE);
        *waited.unwrap_or_else(PoisonError::into_inner) += 1;
        let done = work();
        *lock() -= 1;
        self.is_free.notify_one();
        done
    }
}

fn accept(listener: &TcpListener, door: &Arc<Door>, is_over: &AtomicBool) {
    while !is_over.load(Ordering::Relaxed) {
        match listener.accept() {
            Ok((stream, peer)) => {
                let stream = Arc::new(stream);
                let number = door.room.enter(&stream);
                let door = Arc::clone(door);
                // Where there is no thread left, the connection is closed and others go on.
                let _ = thread::Builder::new().name("visitor".into()).spawn(move || {
                    let _left = Leaving { room: &door.room, number };
                    let _ = stream.set_nodelay(true);
                    serve(&door, &stream, peer.ip(), number);
                });
            }
            // No descriptors left, most likely: make room, and give whoever goes time to.
            Err(error) if error.kind() != io::ErrorKind::ConnectionAborted => {
                door.room.show_one_out();
                thread::sleep(Duration::from_millis(5));
            }
            Err(_) => {}
        }
    }
}

/// Answers one request after the other.
fn serve(door: &Door, stream: &Arc<TcpStream>, peer: IpAddr, number: u64) {
    let mut incoming = Incoming::new(stream);
    loop {
        door.room.is(number, Stage::Silent);
        let asked = ask(door, &mut incoming, peer, stream, number);
        door.room.is(number, Stage::Answered);
        let (reply, is_head, keeps_alive) = match asked {
            Ok((request, keeps_alive)) => {
                let make = || catch_unwind(AssertUnwindSafe(|| door.service.reply(&request)));
                let reply = door.turns.take(make);
                let reply = reply.unwrap_or_else(|_| Reply::Answer(fault(door, &request)));
                (reply, request.method == Method::Head, keeps_alive)
            }
            Err(End::Gone) => return,
            Err(End::Refused(status)) => {
                let answer = door.service.refusal(status);
                // Nobody who asks for a head alone reads a body (RFC 9110, 9.3.2).
                if send(stream, &answer, incoming.is_head(), false).is_ok() {
                    linger(stream);
                }
                return;
            }
        };
        match reply {
            Reply::Answer(answer) => {
                door.room.waits(number, answer.body().len());
                let written = send(stream, &answer, is_head, keeps_alive);
                if written.is_err() || !keeps_alive {
                    return;
                }
            }
            Reply::Socket { answer, socket } => {
                if send(stream, &answer, false, true).is_ok() {
                    door.room.is(number, Stage::Live);
                    socket(Arc::clone(stream), incoming.rest());
                }
                return;
            }
        }
    }
}

/// The page that says that we are at fault; where that fails as well, a sentence.
fn fault(door: &Door, request: &Request) -> Answer {
    let page = catch_unwind(AssertUnwindSafe(|| door.service.fault(request)));
    page.unwrap_or_else(|_| door.service.refusal(500))
}

/// The next request, and whether another one may follow it.
fn ask(
    door: &Door,
    incoming: &mut Incoming,
    peer: IpAddr,
    stream: &TcpStream,
    number: u64,
) -> Result<(Request, bool), End> {
    let head = incoming.head(|| door.room.is(number, Stage::Speaking))?;
    let length = head.body_length().map_err(End::Refused)?;
    let keeps_alive = head.keeps_alive();
    if length > 0 && head.count("expect") > 0 {
        if !head.has("expect", "100-continue") {
            return Err(End::Refused(417));
        }
        let mut stream = stream;
        let _ = stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n");
    }
    let request = gate::admit(head, peer, &door.rules).map_err(End::Refused)?;
    // Nothing that the preview answers has a body yet; it is read so that the next request is found.
    incoming.body(length)?;
    Ok((request, keeps_alive))
}

fn send(stream: &TcpStream, answer: &Answer, is_head: bool, keeps_alive: bool) -> io::Result<()> {
    let deadline = Instant::now() + TIME_TO_READ;
    let mut bytes = answer.head(keeps_alive)?;
    let body = if is_head { &[] } else { answer.body() };
    // What is short goes out as one packet.
    let (first, rest) = body.split_at(body.len().min(16 << 10));
    bytes.extend_from_slice(first);
    for mut piece in [bytes.as_slice(), rest] {
        while !piece.is_empty() {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(io::ErrorKind::TimedOut.into());
            }
            stream.set_write_timeout(Some(left))?;
            let mut stream = stream;
            let count = stream.write(&piece[..piece.len().min(256 << 10)])?;
            if count == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
            piece = &piece[count..];
        }
    }
    Ok(())
}

/// Reads on for a moment behind a refusal: a connection that is closed while something unread lies
/// in it is torn down, and the answer with it (RFC 9112, 9.6).
fn linger(stream: &TcpStream) {
    let deadline = Instant::now() + Duration::from_secs(1);
    let _ = stream.shutdown(Shutdown::Write);
    let (mut piece, mut left) = ([0; 16 << 10], 4 << 20);
    let mut stream = stream;
    while left > 0 {
        let time = deadline.saturating_duration_since(Instant::now());
        if time.is_zero() || stream.set_read_timeout(Some(time)).is_err() {
            return;
        }
        match stream.read(&mut piece) {
            Ok(count @ 1..) => left = usize::saturating_sub(left, count),
            _ => return,
        }
    }
}

/// What a connection is about, in the order in which it may be shown out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    /// Nothing of a request is there yet.
    Silent,
    /// A part of one.
    Speaking,
    /// It is being answered.
    Answered,
    /// A page that is open in a browser.
    Live,
}

/// A connection that is open.
struct Guest {
    stage: Stage,
    /// Since when it has been at this stage.
    since: Instant,
    /// Bytes that wait until it reads them.
    waiting: usize,
    stream: Arc<TcpStream>,
}

struct Guestbook {
    next: u64,
    /// By number; the numbers are in the order of arrival.
    present: BTreeMap<u64, Guest>,
}

impl Guestbook {
    /// Closes a connection. Its thread ends by that.
    fn show_out(&mut self, number: u64) {
        if let Some(guest) = self.present.remove(&number) {
            let _ = guest.stream.shutdown(Shutdown::Both);
        }
    }
}

/// The connections that are open.
struct Room {
    most: usize,
    book: Mutex<Guestbook>,
}

impl Room {
    fn new(most: usize) -> Room {
        Room { most, book: Mutex::new(Guestbook { next: 0, present: BTreeMap::new() }) }
    }

    fn book(&self) -> MutexGuard<'_, Guestbook> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn enter(&self, stream: &Arc<TcpStream>) -> u64 {
        while self.book().present.len() >= self.most {
            self.show_one_out();
        }
        let mut book = self.book();
        let number = book.next;
        book.next += 1;
        let stream = Arc::clone(stream);
        let guest = Guest { stage: Stage::Silent, since: Instant::now(), waiting: 0, stream };
        book.present.insert(number, guest);
        number
    }

    fn is(&self, number: u64, stage: Stage) {
        if let Some(guest) = self.book().present.get_mut(&number) {
            (guest.stage, guest.since, guest.waiting) = (stage, Instant::now(), 0);
        }
    }

    fn leave(&self, number: u64) {
        self.book().present.remove(&number);
    }

    /// Notes that so many bytes wait for somebody to read them. When there are too many in all, those
    /// who have been reading for longest are shown out: a newcomer does not wait for them.
    fn waits(&self, number: u64, bytes: usize) {
        let mut book = self.book();
        if let Some(guest) = book.present.get_mut(&number) {
            guest.waiting = bytes;
        }
        while book.present.values().map(|guest| guest.waiting).sum::<usize>() > MOST_WAITING {
            let others = book.present.iter().filter(|(other, _)| **other != number);
            let reading = others.filter(|(_, guest)| guest.waiting > 0);
            let Some(slowest) = reading.min_by_key(|(_, guest)| guest.since).map(|(n, _)| *n)
            else {
                return;
            };
            book.show_out(slowest);
        }
    }

    /// Closes the connection that is least of use: the one that has been silent for longest, else
    /// the one that has been sending its request for longest, and so on.
    fn show_one_out(&self) {
        let mut book = self.book();
        let least = book.present.iter().min_by_key(|(_, guest)| (guest.stage, guest.since));
        if let Some(number) = least.map(|(number, _)| *number) {
            book.show_out(number);
        }
    }
}

/// Takes a connection off the list, however its thread ends.
struct Leaving<'a> {
    room: &'a Room,
    number: u64,
}

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        self.room.leave(self.number);
    }
}

/// As many as the system lets us have, up to [`MOST_CONNECTIONS`].
fn most_connections() -> usize {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let wanted = (MOST_CONNECTIONS + OTHER_DESCRIPTORS) as u64 * 2;
        let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
        if current.is_some_and(|current| current < wanted) {
            let current = Some(maximum.map_or(wanted, |maximum| maximum.min(wanted)));
            let _ = setrlimit(Resource::Nofile, Rlimit { current, maximum });
        }
        if let Some(current) = getrlimit(Resource::Nofile).current {
            let current = usize::try_from(current).unwrap_or(usize::MAX);
            return current.saturating_sub(OTHER_DESCRIPTORS).clamp(4, MOST_CONNECTIONS);
        }
    }
    MOST_CONNECTIONS
}
